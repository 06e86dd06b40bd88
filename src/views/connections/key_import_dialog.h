#pragma once

#include "ports/connection/key_reader.h"
#include "views/shell/action_dialog.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace esteira::views {

/// Takes a private key from a file or the clipboard, asks for its passphrase when it has one, and shows the fingerprint and
/// the public half that the administrator registers. The private key leaves the dialog only through imported(); its text is
/// wiped when the dialog closes.
class KeyImportDialog : public ActionDialog {
    Q_OBJECT
public:
    using Read = std::function<Result<ports::PrivateKeyFacts>(const QByteArray &pem, const QByteArray &passphrase)>;
    KeyImportDialog(ports::Environment environment, Read read, QWidget *parent);

    /// As if this file had been chosen.
    void readFile(const QString &path);

signals:
    void imported(const esteira::ports::PrivateKeyFacts &key);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void say();
    void chooseFile();
    void check();

    Read m_read;
    std::optional<ports::PrivateKeyFacts> m_key;
    QPlainTextEdit *m_pem;
    design::Button *m_choose;
    design::TextLabel *m_caption;
    design::TextLabel *m_passphraseCaption;
    QLineEdit *m_passphrase;
    design::TextLabel *m_found;
    design::Button *m_copyPublic;
};

/// "9C41 22B0 4D…": enough of a fingerprint to tell keys apart, in groups people can read aloud.
QString fingerprintWords(const QByteArray &fingerprint, int groups = 4);

} // namespace esteira::views
