#pragma once

#include "ports/events/event_feed.h"
#include "services/workplace.h"

#include <QWidget>

namespace esteira::design {
class Banner;
class Button;
class IconLabel;
class StatusChip;
class TextLabel;
}

namespace esteira::views {

class FactList;
class JsonView;

/// One message of the events page: what it moved, how it was checked, when it was sent and came, its JSON to be copied.
/// Documents are masked.
class EventDetail : public QWidget {
    Q_OBJECT
public:
    explicit EventDetail(services::Workplace &workplace, QWidget *parent = nullptr);

    void setLine(const ports::FeedLine *line);
    bool canOpenBatch() const { return m_line && m_line->batchId != 0; }

signals:
    void batchWanted(ports::BatchId batch);

private:
    void read();
    void show();
    void showEffect();
    QList<std::pair<QString, QString>> facts() const;

    services::Workplace &m_workplace;
    std::optional<ports::FeedLine> m_line;
    ports::FeedDetail m_detail;
    int m_number = 0;
    design::TextLabel *m_title;
    design::Button *m_open;
    QWidget *m_effect;
    design::TextLabel *m_effectTitle;
    design::StatusChip *m_from;
    design::IconLabel *m_arrow;
    design::StatusChip *m_to;
    design::TextLabel *m_object;
    design::Banner *m_explanation;
    FactList *m_facts;
    design::TextLabel *m_jsonTitle;
    design::Button *m_copy;
    JsonView *m_json;
};

} // namespace esteira::views
