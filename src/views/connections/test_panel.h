#pragma once

#include "viewmodels/connections/connection_test.h"
#include "views/design/panel.h"

class QGridLayout;

namespace esteira::design {
class Button;
class IconLabel;
class TextLabel;
}

namespace esteira::views {

/// The test of a connection, step by step: icon, step, what was found, and under what failed the way out.
class TestPanel : public design::Panel {
    Q_OBJECT
public:
    TestPanel(viewmodels::ConnectionTest &test, QWidget *parent);

    /// Names of the funds by key, for their lines.
    void setFundNames(const QHash<QString, QString> &names);

signals:
    void testWanted();

private:
    void refresh();
    void addLine(const viewmodels::ConnectionTest::Line &line, int &row);
    void copyDetails();
    QString details() const;

    viewmodels::ConnectionTest &m_test;
    QHash<QString, QString> m_fundNames;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_place;
    design::IconLabel *m_icon;
    design::TextLabel *m_state;
    design::TextLabel *m_note;
    design::Button *m_run;
    design::Button *m_copy;
};

} // namespace esteira::views
