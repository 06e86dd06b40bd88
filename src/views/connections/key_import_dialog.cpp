#include "views/connections/key_import_dialog.h"

#include "views/design/labels.h"
#include "views/shell/speak.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace esteira::views {

using design::Button;
using design::ButtonVariant;
using design::TextLabel;
using design::TextRole;

namespace {
/// A key is a few hundred bytes; a larger file is something else, and not worth reading.
constexpr qint64 kLargestKeyFile = 64 * 1024;
}

QString fingerprintWords(const QByteArray &fingerprint, int groups)
{
    QStringList words;
    const QString hex = QString::fromLatin1(fingerprint).toUpper();
    for (int i = 0; i < groups && i * 4 < hex.size(); ++i)
        words.append(hex.mid(i * 4, 4));
    return words.join(u' ') + (hex.size() > groups * 4 ? QStringLiteral(" …") : QString());
}

KeyImportDialog::KeyImportDialog(ports::Environment environment, Read read, QWidget *parent)
    : ActionDialog(environment, parent), m_read(std::move(read)), m_pem(new QPlainTextEdit(this)), m_choose(new Button({}, ButtonVariant::Default, QStringLiteral("folder-open"), this)),
      m_caption(new TextLabel({}, TextRole::Support, "t2", this)), m_passphraseCaption(new TextLabel({}, TextRole::Support, "t2", this)),
      m_passphrase(new QLineEdit(this)), m_found(new TextLabel({}, TextRole::Support, "done", this)),
      m_copyPublic(new Button({}, ButtonVariant::Default, QStringLiteral("copy"), this))
{
    setObjectName(QStringLiteral("keyImportDialog"));
    setFixedWidth(600);
    m_pem->setObjectName(QStringLiteral("pemField"));
    m_pem->setFixedHeight(132);
    m_pem->setTabChangesFocus(true);
    m_pem->setUndoRedoEnabled(false); // the text of a key stays nowhere
    m_pem->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pem->setFont(design::font(TextRole::MonoSmall));
    m_passphrase->setObjectName(QStringLiteral("passphraseField"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_choose->setObjectName(QStringLiteral("chooseKeyFileButton"));
    m_copyPublic->setObjectName(QStringLiteral("copyPublicKeyButton"));
    m_found->setObjectName(QStringLiteral("keyFound"));
    m_found->setWordWrap(true);
    m_choose->setAutoDefault(false);
    m_copyPublic->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_caption, 1);
    top->addWidget(m_choose);
    body()->addLayout(top);
    body()->addWidget(m_pem);
    auto *pass = new QVBoxLayout;
    pass->setSpacing(4);
    pass->addWidget(m_passphraseCaption);
    pass->addWidget(m_passphrase);
    body()->addLayout(pass);
    auto *found = new QHBoxLayout;
    found->addWidget(m_found, 1);
    found->addWidget(m_copyPublic);
    body()->addLayout(found);
    m_caption->setBuddy(m_pem);
    m_passphraseCaption->setBuddy(m_passphrase);
    actionButton()->setObjectName(QStringLiteral("importKeyButton"));
    makeActionDefault();
    speak(this, [this] { say(); });
    m_passphrase->hide();
    m_passphraseCaption->hide();
    m_pem->setFocus();
    connect(m_pem, &QPlainTextEdit::textChanged, this, &KeyImportDialog::check);
    connect(m_passphrase, &QLineEdit::textEdited, this, &KeyImportDialog::check);
    connect(m_choose, &Button::clicked, this, &KeyImportDialog::chooseFile);
    connect(m_copyPublic, &Button::clicked, this, [this] {
        if (m_key)
            QGuiApplication::clipboard()->setText(QString::fromLatin1(m_key->publicPem));
    });
    connect(this, &ActionDialog::actionTriggered, this, [this] {
        if (!m_key)
            return;
        emit imported(*m_key);
        accept();
    });
    check();
}

void KeyImportDialog::say()
{
    setQuestion(tr("Import the private key"));
    setConsequence(tr("The key on the curve P-521 that signs every call. It is kept in the keychain and never shown again."));
    setAction(tr("Use this key"), ButtonVariant::Primary, QStringLiteral("key-round"));
    m_caption->setText(tr("Paste the text of the key, or choose its file"));
    m_choose->setText(tr("Choose file…"));
    m_pem->setPlaceholderText(QStringLiteral("-----BEGIN EC PRIVATE KEY-----"));
    m_pem->setAccessibleName(tr("Text of the private key"));
    m_passphraseCaption->setText(tr("Passphrase of the key"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    m_copyPublic->setText(tr("Copy public key"));
    m_copyPublic->setToolTip(tr("The public half is what the administrator registers; it is no secret."));
    check();
}

void KeyImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file of the private key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Keys (*.pem *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &KeyImportDialog::readFile);
    dialog->open();
}

void KeyImportDialog::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestKeyFile) {
        showError(makeError(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "The file cannot be read as a key.")),
                            Text::of(QT_TRANSLATE_NOOP("Text", "Choose the file of the private key; it is smaller than a page."))));
        return;
    }
    m_pem->setPlainText(QString::fromUtf8(file.readAll()));
}

void KeyImportDialog::check()
{
    m_key.reset();
    clearError();
    const QByteArray pem = m_pem->toPlainText().toUtf8();
    bool asksPassphrase = m_passphrase->isVisible() && !pem.trimmed().isEmpty();
    if (!pem.trimmed().isEmpty()) {
        const auto key = m_read(pem, m_passphrase->text().toUtf8());
        if (key) {
            m_key = *key;
        } else {
            asksPassphrase = key.error().field == QLatin1String("passphrase");
            showError(key.error());
        }
    }
    m_passphrase->setVisible(asksPassphrase);
    m_passphraseCaption->setVisible(asksPassphrase);
    m_found->setText(m_key ? tr("This key can be used. Fingerprint %1").arg(fingerprintWords(m_key->fingerprint)) : QString());
    m_found->setVisible(m_key.has_value());
    m_copyPublic->setVisible(m_key.has_value());
    actionButton()->setEnabled(m_key.has_value());
    setFooterNote(m_key || !pem.trimmed().isEmpty() ? QString() : tr("No key yet."));
}

void KeyImportDialog::hideEvent(QHideEvent *event)
{
    const QSignalBlocker quietPem(m_pem);
    m_pem->clear();
    m_passphrase->clear();
    m_key.reset();
    ActionDialog::hideEvent(event);
}

} // namespace esteira::views
