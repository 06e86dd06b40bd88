#pragma once

#include <QPushButton>

/// A push button of the design system. One primary per view; ghost for tools; destructive for what takes something
/// away; production (carmine fill) only for the final act in production. Disabled: write the reason beside it.
namespace esteira::design {

enum class ButtonVariant { Default, Primary, Ghost, Destructive, Production };
enum class ControlSize { Normal, Small, Decision };

class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(QWidget *parent = nullptr);
    Button(const QString &text, ButtonVariant variant, const QString &iconName = {}, QWidget *parent = nullptr);

    void setVariant(ButtonVariant variant);
    void setIconName(const QString &name);
    /// Shows the keys as a cap inside the button, in the platform's words. The shortcut itself belongs to the action.
    void setKeys(const QKeySequence &keys);
    void setControlSize(ControlSize size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void dress();

    ButtonVariant m_variant = ButtonVariant::Default;
    QString m_iconName;
};

} // namespace esteira::design
