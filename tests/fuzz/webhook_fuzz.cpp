#include "wire/error_envelope.h"
#include "wire/settlement/settlement_codec.h"

using namespace esteira;

/// Bodies of webhooks and answers: read or refused, never more.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto envelope = wire::decodeWebhook(body)) {
        (void)wire::decodeBatchWebhook(envelope->data);
        (void)wire::decodeSettlementWebhook(envelope->data);
    }
    (void)wire::decodeBatch(body);
    (void)wire::decodeSettlement(body);
    (void)wire::decodeError(400, body);
    return 0;
}
