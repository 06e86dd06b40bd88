#pragma once

#include "views/design/tokens.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace esteira::design {

/// Paints the standard widgets as the design system draws them, over Fusion. Made and told its tokens by Theme; owned by
/// QApplication. What a widget is, is said with dynamic properties so that forms can say it too:
///   QPushButton "variant": "primary", "ghost", "destructive", "production" (none: default); "keys": "Ctrl N";
///   QPushButton, QLineEdit, QComboBox "controlSize": "small", "decision"; any input "invalid": true; "textRole", "ink".
/// A tab's text may carry a count after a tab character: "Settlements\t412".
class Style : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(const Tokens &tokens);

    const Tokens &tokens() const { return *m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = &tokens; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    void applyTextLook(QWidget *widget) const;

    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;

private:
    // style_buttons.cpp
    QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget) const;
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    QSize toolButtonSize(const QStyleOptionToolButton &option) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;

    // style_inputs.cpp
    void drawInputFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawComboLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter) const;
    void drawSpin(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex &option, SubControl part) const;
    QRect comboRect(const QStyleOptionComplex &option, SubControl part) const;
    QRect spinRect(const QStyleOptionComplex &option, SubControl part) const;

    // style_items.cpp
    void drawHeaderSection(const QStyleOption &option, QPainter &painter) const;
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    QSize tabSize(const QStyleOptionTab &option) const;
    void drawItemRow(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    QSize menuItemSize(const QStyleOptionMenuItem &option) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawSplitter(const QStyleOption &option, QPainter &painter) const;

    const Tokens *m_tokens;
    bool m_reducedMotion = false;
};

/// The height a control has for its dynamic property "controlSize".
int controlHeight(const QWidget *widget);

/// True for the line edit inside a combo or spin box, which draws the frame for both.
bool isInnerEditor(const QWidget *widget);

} // namespace esteira::design
