#include "viewmodels/shell/palette_model.h"

#include "core/format.h"
#include "core/future.h"
#include "domain/settlement/settlement_flow.h"
#include "viewmodels/status/status_look.h"

namespace esteira::viewmodels {

namespace {

constexpr int kPauseMs = 120; ///< between keys: nobody wants the result of half a word
constexpr int kMostOfAKind = 8;
constexpr int kMostRows = 30;
constexpr int kShortestText = 2;
constexpr int kFewestDigits = 3;

QString plain(const QString &text)
{
    QString kept;
    const QString apart = text.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'&')
            kept.append(c);
    }
    return kept;
}

/// A CPF or CNPJ, or the beginning of one, as written: nothing but digits, capitals of the new CNPJ, and punctuation.
QString taxIdDigits(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits.append(c);
        else if (c != u'.' && c != u'-' && c != u'/')
            return {};
    }
    return digits.size() >= kFewestDigits ? digits : QString();
}

} // namespace

bool matchesWords(const QString &text, const QString &typed)
{
    const QString where = plain(text);
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return where.contains(word); });
}

ports::RowSearchTerms searchTermsOf(const QString &typed, const QString &connectionId)
{
    ports::RowSearchTerms terms;
    terms.connectionId = connectionId;
    const QString text = typed.trimmed();
    if (text.size() < kShortestText)
        return terms;
    terms.text = text;
    terms.digits = taxIdDigits(text);
    const DecimalMark mark = currentLanguage() == Language::Portuguese ? DecimalMark::Comma : DecimalMark::Dot;
    const ParsedMoney parsed = parseMoney(text, mark);
    if (const Money *value = std::get_if<Money>(&parsed))
        terms.value = *value;
    return terms;
}

QString paletteKindWord(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Action: return PaletteModel::tr("Actions");
    case PaletteKind::Page: return PaletteModel::tr("Pages");
    case PaletteKind::Fund: return PaletteModel::tr("Funds");
    case PaletteKind::Batch: return PaletteModel::tr("Batches");
    case PaletteKind::Row: return PaletteModel::tr("Settlements");
    }
    return {};
}

PaletteModel::PaletteModel(services::Workplace &workplace, QString connectionId, QObject *parent)
    : QAbstractListModel(parent), m_workplace(workplace), m_connectionId(std::move(connectionId))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PaletteModel::searchRows);
    connect(&m_search, &QFutureWatcherBase::finished, this, &PaletteModel::takeRows);
    readBatches();
}

PaletteModel::~PaletteModel()
{
    m_search.disconnect(this);
    m_search.cancel();
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    show();
}

void PaletteModel::readBatches()
{
    whenDone(m_workplace.batches.batches(), this, [this](const Result<QList<ports::BatchListItem>> &all) {
        if (!all)
            return;
        m_batches.clear();
        for (const ports::BatchListItem &item : *all) {
            if (item.batch.connectionId != m_connectionId)
                continue;
            PaletteEntry entry;
            entry.kind = PaletteKind::Batch;
            entry.batch = item.batch.id;
            entry.title = item.batch.request.externalId;
            const status::Look look = item.batch.isDraft() ? status::draft() : status::lookOf(settlement::batchLifecycle(), item.batch.status);
            QStringList parts{look.text, item.batch.request.description, format::moneyWithSymbol(item.summary.totals.local.total)};
            parts.removeAll(QString());
            entry.detail = parts.join(QStringLiteral(" · "));
            entry.icon = QStringLiteral("layers");
            m_batches.prepend(entry); // the newest first
        }
        show();
    });
}

void PaletteModel::setText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    m_search.cancel();
    m_rows.clear();
    const bool search = m_workplace.search && m_text.size() >= kShortestText;
    if (search)
        m_pause.start();
    else
        m_pause.stop();
    if (std::exchange(m_searching, search) != search)
        emit searchingChanged();
    show();
}

void PaletteModel::searchRows()
{
    m_search.setFuture(m_workplace.search->search(searchTermsOf(m_text, m_connectionId), kMostRows));
}

void PaletteModel::takeRows()
{
    if (m_search.isCanceled() || m_search.future().resultCount() == 0 || m_pause.isActive())
        return;
    m_searching = false;
    m_rows.clear();
    const auto found = m_search.result();
    for (const ports::FoundRow &row : found.value_or(QList<ports::FoundRow>())) {
        PaletteEntry entry;
        entry.kind = PaletteKind::Row;
        entry.batch = row.batch;
        entry.find = row.externalId;
        QStringList name{row.contractNumber, row.externalId};
        name.removeAll(QString());
        name.removeDuplicates();
        entry.title = name.isEmpty() ? tr("Line %1").arg(row.position) : name.join(QStringLiteral(" · "));
        QStringList parts{row.value ? format::moneyWithSymbol(*row.value) : QString(), row.note, row.batchExternalId};
        parts.removeAll(QString());
        entry.detail = parts.join(QStringLiteral(" · "));
        entry.icon = QStringLiteral("banknote");
        m_rows.append(entry);
    }
    show();
    emit searchingChanged();
}

void PaletteModel::show()
{
    QList<PaletteEntry> shown;
    // Places first while nothing is typed; what is typed is most often a thing or an action.
    for (const PaletteKind kind : {PaletteKind::Action, PaletteKind::Page, PaletteKind::Fund, PaletteKind::Batch, PaletteKind::Row}) {
        if (kind == PaletteKind::Row) {
            shown += m_rows;
            continue;
        }
        int count = 0;
        for (const PaletteEntry &entry : kind == PaletteKind::Batch ? m_batches : m_entries) {
            if (entry.kind != kind || count == kMostOfAKind || !matchesWords(entry.enabled ? entry.title + u' ' + entry.detail : entry.title, m_text))
                continue;
            shown.append(entry);
            ++count;
        }
    }
    // What can be done stands before what cannot.
    std::stable_sort(shown.begin(), shown.end(), [](const PaletteEntry &a, const PaletteEntry &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.enabled > b.enabled;
    });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int PaletteModel::firstEnabled() const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).enabled)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole: return entry.detail.isEmpty() ? entry.title : entry.title + u'\n' + entry.detail;
    case Qt::AccessibleTextRole: {
        QStringList parts{paletteKindWord(entry.kind), entry.title, entry.detail, entry.keys};
        if (!entry.enabled)
            parts.append(tr("not possible now"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case EntryRole: return QVariant::fromValue(entry);
    case FirstOfKindRole: return index.row() == 0 || m_shown.at(index.row() - 1).kind != entry.kind;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_shown.at(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace esteira::viewmodels
