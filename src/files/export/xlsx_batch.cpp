#include "domain/settlement/settlement_fields.h"
#include "files/export/batch_files.h"

#include <QDir>

#include <xlsxwriter.h>

namespace esteira::files {

namespace {

using Kind = settlement::SettlementField::Kind;

/// A spreadsheet's own limits, which libxlsxwriter enforces.
constexpr qint64 kMaxRows = 1'048'575;

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

QString environmentWords(ports::Environment environment)
{
    switch (environment) {
    case ports::Environment::EmbeddedSandbox: return QStringLiteral("SANDBOX EMBUTIDO");
    case ports::Environment::AdministratorSandbox: return QStringLiteral("SANDBOX DO ADMINISTRADOR");
    case ports::Environment::Production: return QStringLiteral("PRODUÇÃO");
    }
    return {};
}

/// A workbook being written row by row; frees itself without writing when it is not closed.
class Book {
public:
    explicit Book(const QString &path)
        : m_path(QFile::encodeName(path)), m_folder(QFile::encodeName(QDir::tempPath()))
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_money = workbook_add_format(m_book);
        format_set_num_format(m_money, "#,##0.00");
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "dd/mm/yyyy");
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
    }
    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    lxw_worksheet *addSheet(const char *name) { return workbook_add_worksheet(m_book, name); }
    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &value, bool bold = false)
    {
        if (!value.isEmpty())
            check(worksheet_write_string(sheet, row, column, utf8(value).constData(), bold ? m_bold : nullptr));
    }
    void number(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double value)
    {
        check(worksheet_write_number(sheet, row, column, value, nullptr));
    }
    /// A spreadsheet knows no integers: fifteen digits of a double hold every amount exactly to the centavo.
    void money(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, Money value)
    {
        check(worksheet_write_number(sheet, row, column, double(value.centavos()) / 100.0, m_money));
    }
    void date(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate value)
    {
        lxw_datetime when{value.year(), value.month(), value.day(), 0, 0, 0.0};
        check(worksheet_write_datetime(sheet, row, column, &when, m_date));
    }
    Outcome close()
    {
        check(workbook_close(std::exchange(m_book, nullptr)));
        return m_error == LXW_NO_ERROR ? Outcome() : Outcome(failure(cannotWrite(QString::fromUtf8(lxw_strerror(m_error)))));
    }

private:
    void check(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

void writeCell(Book &book, lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const settlement::DraftRow &row, const QString &field)
{
    const settlement::SettlementField *known = settlement::findSettlementField(field);
    if (!known) {
        book.text(sheet, line, column, row.note);
        return;
    }
    if (!row.unread.contains(field)) {
        if (known->kind == Kind::Money && row.request.totalValue)
            return book.money(sheet, line, column, *row.request.totalValue);
        if (known->kind == Kind::Date && (row.request.*known->date).isValid())
            return book.date(sheet, line, column, row.request.*known->date);
        if (known->kind == Kind::Integer && row.request.installmentNumber)
            return book.number(sheet, line, column, *row.request.installmentNumber);
    }
    book.text(sheet, line, column, settlement::cellText(row, field));
}

/// The sheet behind the rows: which batch this is, of whom, and from which environment.
void writeFacts(Book &book, const ports::ExportHead &head)
{
    lxw_worksheet *sheet = book.addSheet("Lote");
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 48, nullptr);
    lxw_row_t line = 0;
    const auto fact = [&](const QString &name, const QString &value) {
        book.text(sheet, line, 0, name, true);
        book.text(sheet, line++, 1, value);
    };
    fact(QStringLiteral("Ambiente"), environmentWords(head.environment));
    fact(QStringLiteral("Conexão"), head.connectionName);
    fact(QStringLiteral("Fundo"), head.fundName);
    fact(QStringLiteral("CNPJ do fundo"), head.fundDocument);
    fact(QStringLiteral("Lote"), head.batch.request.externalId);
    fact(QStringLiteral("Descrição"), head.batch.request.description);
    fact(QStringLiteral("Situação"), head.batch.status);
    fact(QStringLiteral("Gerado em (UTC)"), head.madeUtc.toString(Qt::ISODate));
    book.text(sheet, line, 0, QStringLiteral("Liquidações"), true);
    book.number(sheet, line++, 1, double(head.totals.count));
    book.text(sheet, line, 0, QStringLiteral("Total"), true);
    book.money(sheet, line, 1, head.totals.total);
}

} // namespace

Outcome writeXlsx(const QString &path, const ports::ExportHead &head, const ports::StoredRowFeed &rows, std::stop_token stop)
{
    if (head.totals.count > kMaxRows)
        return failure(ErrorKind::Invalid, Text::of(QT_TRANSLATE_NOOP("Text", "A spreadsheet holds at most %1 rows."), {QString::number(kMaxRows)}),
                       Text::of(QT_TRANSLATE_NOOP("Text", "Export this batch as CSV.")));
    if (QFile probe(path); !probe.open(QIODevice::WriteOnly))
        return failure(cannotWrite(probe.errorString()));
    Book book(path);
    lxw_worksheet *sheet = book.addSheet("Liquidações");
    QStringList fields = settlement::settlementFields();
    fields.append(QString::fromLatin1(ports::kNoteField));
    const auto columns = lxw_col_t(fields.size());
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 0, lxw_col_t(columns + 1), 20, nullptr);
    worksheet_set_header(sheet, utf8(QStringLiteral("&L%1&R%2").arg(head.batch.request.externalId, environmentWords(head.environment))).constData());
    for (lxw_col_t i = 0; i < columns; ++i)
        book.text(sheet, 0, i, portugueseHeader(fields.at(i)), true);
    book.text(sheet, 0, columns, QStringLiteral("Situação do envio"), true);
    book.text(sheet, 0, lxw_col_t(columns + 1), QStringLiteral("Situação no administrador"), true);
    lxw_row_t line = 1;
    const Outcome done = eachRow(rows, stop, [&](const ports::StoredRow &row) -> Outcome {
        for (lxw_col_t i = 0; i < columns; ++i)
            writeCell(book, sheet, line, i, row.draft, fields.at(i));
        book.text(sheet, line, columns, QString::fromLatin1(settlement::info(row.sendState).value));
        book.text(sheet, line, lxw_col_t(columns + 1), row.status);
        ++line;
        return {};
    });
    if (!done)
        return done;
    writeFacts(book, head);
    return book.close();
}

} // namespace esteira::files
