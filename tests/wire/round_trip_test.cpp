#include "support/test_registry.h"
#include "wire_data.h"

#include "domain/settlement/enumerators.h"
#include "wire/settlement/settlement_codec.h"

#include <rapidcheck.h>

using namespace esteira;
using namespace esteira::wire;

namespace {

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::u32string>(rc::gen::suchThat(rc::gen::inRange<char32_t>(0, 0x11000), [](char32_t c) {
                            return c < 0xD800 || c > 0xDFFF;
                        })),
                        [](const std::u32string &text) { return QString::fromUcs4(text.data(), qsizetype(text.size())); });
}

rc::Gen<QString> idText()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABCxyz019._-/ ")))),
                        [](const std::string &text) { return QString::fromStdString(text).left(50); });
}

rc::Gen<QByteArray> anyNumber()
{
    return rc::gen::oneOf(rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 n) { return QByteArray::number(n); }),
                          rc::gen::map(rc::gen::arbitrary<quint64>(), [](quint64 n) { return QByteArray::number(n); }),
                          rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 n) { return test::money(n).toDecimal().toLatin1(); }));
}

Json anyJson(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0: return Json();
    case 1: return Json(*rc::gen::arbitrary<bool>());
    case 2: return Json::fromNumberText(*anyNumber());
    case 3: return Json(*anyText());
    case 4: {
        Json::Array items;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            items.append(anyJson(depth - 1));
        return Json(items);
    }
    default: {
        Json::Object fields;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            fields.append({QString::number(i) + *anyText(), anyJson(depth - 1)});
        return Json(fields);
    }
    }
}

QDate anyDate()
{
    return QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 36500));
}

const settlement::Enumerator &oneOf(std::span<const settlement::Enumerator> values)
{
    return values[*rc::gen::inRange<std::size_t>(0, values.size())];
}

settlement::SettlementRequest anySettlement()
{
    settlement::SettlementRequest row;
    row.externalId = *idText();
    row.assetType = QString::fromLatin1(oneOf(settlement::assetTypes()).value);
    const auto &type = oneOf(settlement::settlementTypes());
    row.settlementType = QString::fromLatin1(type.value);
    row.totalValue = test::money(*rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max()));
    (*rc::gen::arbitrary<bool>() ? row.contractNumber : row.assetExternalId) = *idText();
    if (type.needsInstallment)
        row.installmentNumber = *rc::gen::inRange(1, 1000);
    if (*rc::gen::arbitrary<bool>())
        row.collectionDate = anyDate();
    if (*rc::gen::arbitrary<bool>())
        row.collectionOriginType = QString::fromLatin1(oneOf(settlement::collectionOrigins()).value);
    return row;
}

settlement::PaymentBatchRequest anyBatch()
{
    settlement::PaymentBatchRequest batch;
    batch.externalId = *idText();
    const QString description = *anyText();
    batch.description = description.size() <= 255 ? description : QString(); // cutting it could cut a character
    if (*rc::gen::arbitrary<bool>())
        batch.account = fund::AccountNumber{(*idText()).left(20), QStringLiteral("0"), QStringLiteral("0001"), QStringLiteral("329")};
    if (*rc::gen::arbitrary<bool>())
        batch.referenceDate = anyDate();
    return batch;
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void json();
    void amounts();
    void settlements();
    void batches();
    void arbitraryBytesNeverCrash();
};

void RoundTripTest::json()
{
    QVERIFY(rc::check("a JSON value is what is read from its own text, in every style", [] {
        const Json value = anyJson(4);
        RC_ASSERT(*Json::parse(value.toBytes()) == value);
        RC_ASSERT(*Json::parse(value.toPrettyBytes()) == value);
        const QByteArray python = value.toPythonBytes();
        RC_ASSERT(Json::parse(python)->toPythonBytes() == python);
    }));
}

void RoundTripTest::amounts()
{
    QVERIFY(rc::check("every amount is written with two decimals and read back", [](qint64 centavos) {
        RC_PRE(centavos != std::numeric_limits<qint64>::min());
        const QByteArray text = Json(test::money(centavos)).toBytes();
        RC_ASSERT(text.at(text.size() - 3) == '.');
        RC_ASSERT(Json::parse(text)->money() == test::money(centavos));
    }));
}

void RoundTripTest::settlements()
{
    QVERIFY(rc::check("a settlement is read as it was written, and reads back equal from an answer", [] {
        const auto row = anySettlement();
        const QByteArray body = encodeSettlementRequest(row);
        const auto read = decodeSettlementRequest(*Json::parse(body));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == row);
        Json answer = *Json::parse(body);
        answer.set(QLatin1String("status"), Json(QStringLiteral("validated")));
        const auto found = decodeSettlement(answer.toBytes());
        RC_ASSERT(found.has_value());
        RC_ASSERT(settlement::readsBackEqual(row, *found));
    }));
}

void RoundTripTest::batches()
{
    QVERIFY(rc::check("a batch is read as it was written", [] {
        const auto batch = anyBatch();
        const auto read = decodeBatchRequest(*Json::parse(encodeBatchRequest(batch)));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == batch);
    }));
}

void RoundTripTest::arbitraryBytesNeverCrash()
{
    QVERIFY(rc::check("any bytes are a value or an Invalid error", [](const std::vector<char> &bytes) {
        const auto parsed = Json::parse(QByteArray(bytes.data(), qsizetype(bytes.size())));
        RC_ASSERT(parsed || parsed.error().kind == ErrorKind::Invalid);
    }));
}

ESTEIRA_TEST(RoundTripTest)
#include "round_trip_test.moc"
