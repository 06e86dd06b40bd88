#pragma once

#include <QHash>
#include <QTranslator>

namespace esteira::test {

/// A Portuguese catalogue made of a few entries; installed for as long as it lives.
class FakeCatalogue : public QTranslator {
public:
    explicit FakeCatalogue(QHash<QByteArray, QString> entries = {}) : m_entries(std::move(entries))
    {
        m_entries.insert("language code: en", QStringLiteral("language code: pt"));
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return m_entries.value(source); }

private:
    QHash<QByteArray, QString> m_entries;
};

} // namespace esteira::test
