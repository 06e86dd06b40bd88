#include "views/design/style.h"

#include "views/design/icon.h"
#include "views/design/paint.h"
#include "views/design/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStatusBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace esteira::design {

int controlHeight(const QWidget *widget)
{
    const QString size = widget ? widget->property("controlSize").toString() : QString();
    if (size == QLatin1String("small"))
        return kSmallControlHeight;
    return size == QLatin1String("decision") ? kDecisionControlHeight : kControlHeight;
}

Style::Style(const Tokens &tokens) : QProxyStyle(QStringLiteral("Fusion")), m_tokens(&tokens) {}

QPalette Style::standardPalette() const
{
    const Tokens &t = *m_tokens;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, normal);
        palette.setColor(QPalette::Inactive, role, normal);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.win, t.win);
    set(QPalette::WindowText, t.text, t.dis);
    set(QPalette::Base, t.surf, t.sub);
    set(QPalette::AlternateBase, t.sub, t.sub);
    set(QPalette::Text, t.text, t.dis);
    set(QPalette::PlaceholderText, t.t3, t.dis);
    set(QPalette::Button, t.surf, t.sub);
    set(QPalette::ButtonText, t.text, t.dis);
    set(QPalette::BrightText, t.onAcc, t.onAcc);
    set(QPalette::Highlight, t.acc, t.line2);
    set(QPalette::HighlightedText, t.onAcc, t.dis);
    set(QPalette::Link, t.acc, t.dis);
    set(QPalette::LinkVisited, t.acc, t.dis);
    set(QPalette::ToolTipBase, t.surf, t.surf);
    set(QPalette::ToolTipText, t.text, t.text);
    set(QPalette::Light, t.surf, t.surf);
    set(QPalette::Midlight, t.sub, t.sub);
    set(QPalette::Mid, t.line, t.line);
    set(QPalette::Dark, t.line2, t.line2);
    set(QPalette::Shadow, t.line2, t.line2);
    return palette;
}

void Style::applyTextLook(QWidget *widget) const
{
    const QVariant role = widget->property("textRole");
    if (role.isValid())
        widget->setFont(font(textRoleFrom(role.toString())));
    const QVariant ink = widget->property("ink");
    if (!ink.isValid())
        return;
    QPalette palette = widget->palette();
    const QColor color = inkFrom(ink.toString()).in(*m_tokens);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::WindowText, color);
        palette.setColor(group, QPalette::Text, color);
    }
    palette.setColor(QPalette::Disabled, QPalette::WindowText, m_tokens->dis);
    palette.setColor(QPalette::Disabled, QPalette::Text, m_tokens->dis);
    // Links inside rich text take the palette's link colour, which this copy would freeze otherwise.
    palette.setColor(QPalette::Link, m_tokens->acc);
    widget->setPalette(palette);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    applyTextLook(widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin: return 12;
    case PM_ButtonIconSize: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ToolBarIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 7;
    case PM_DefaultFrameWidth: return 1;
    case PM_HeaderMargin: return 8;
    case PM_HeaderMarkSize: return 12;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 0;
    case PM_MenuVMargin: return 4;
    case PM_TabBarTabHSpace: return 0;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap: return 0;
    case PM_FocusFrameHMargin: return 6;
    case PM_FocusFrameVMargin: return 2;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea: return 0;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ScrollBar_Transient: return 0;
    case SH_MenuBar_AltKeyNavigation: return 1;
    case SH_UnderlineShortcut: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button);
        break;
    case CT_LineEdit: return {size.width() + 12, controlHeight(widget)};
    case CT_ComboBox: return {size.width() + 40, controlHeight(widget)};
    case CT_SpinBox: return {size.width() + 36, controlHeight(widget)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case CT_MenuBarItem: return {size.width() + 16, 34};
    case CT_ItemViewItem: {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return wanted.expandedTo(QSize(0, kRowHeight));
    }
    case CT_HeaderSection: return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + 16, kRowHeight};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // The editor inside a combo or spin box already has its padding around it.
        return isInnerEditor(widget) ? option->rect : option->rect.adjusted(6, 1, -6, -1);
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_HeaderLabel: return option->rect.adjusted(8, 0, -8, 0);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: return scrollBarRect(*option, part);
    case CC_ComboBox: return comboRect(*option, part);
    case CC_SpinBox: return spinRect(*option, part);
    default: return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return icon(QStringLiteral("x"), &Tokens::t3);
    case SP_MessageBoxInformation: return icon(QStringLiteral("info"), flow::Family::Progress);
    case SP_MessageBoxWarning: return icon(QStringLiteral("triangle-alert"), flow::Family::Waiting);
    case SP_MessageBoxCritical: return icon(QStringLiteral("circle-x"), flow::Family::Error);
    case SP_MessageBoxQuestion: return icon(QStringLiteral("circle-help"), flow::Family::Progress);
    case SP_ToolBarHorizontalExtensionButton: return icon(QStringLiteral("ellipsis"));
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = *m_tokens;
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawInputFrame(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_PanelItemViewItem:
        drawItemRow(*option, *painter, widget);
        return;
    case PE_PanelItemViewRow:
        return; // The item paints its own part; two washes over each other would darken it.
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paintFocusRing(*painter, option->rect, kChipRadius, t);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.surf);
        paintBox(*painter, option->rect, 0, {}, t.line2);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            painter->fillRect(option->rect, t.surf);
        paintBox(*painter, option->rect, 0, {}, t.line2);
        return;
    case PE_Frame: {
        const bool editor = qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
        paintBox(*painter, option->rect, 0, {}, option->state & State_HasFocus ? t.acc : editor ? t.ctl : t.line);
        return;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.surf);
        return;
    case PE_IndicatorHeaderArrow: // drawn with the label
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, t.chrome);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), t.line2);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-down"), t.t2);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-up"), t.t2);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-right"), t.t2);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-left"), t.t2);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButton(*button, *painter, widget);
        return;
    case CE_ComboBoxLabel:
        drawComboLabel(*option, *painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, *painter);
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, *painter);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, m_tokens->chrome);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_tokens->line);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*bar, *painter);
        return;
    case CE_SizeGrip:
        return; // The window manager resizes; the status bar ends with the clock.
    case CE_Splitter:
        drawSplitter(*option, *painter);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem kept(*item);
            // Selection is a tint behind the same text, not a colour of its own.
            kept.palette.setColor(QPalette::HighlightedText, kept.palette.color(QPalette::Text));
            kept.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &kept, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolButton(*button, *painter, widget);
        return;
    case CC_ComboBox:
        drawCombo(*option, *painter, widget);
        return;
    case CC_SpinBox:
        drawSpin(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace esteira::design
