#pragma once

#include <QScrollArea>

namespace esteira::views {

/// A scroll area over wrapped texts: as high inside as they need at its width, so that nothing is squeezed when there is
/// little room; never scrolls sideways.
class TextScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit TextScroll(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace esteira::views
