#pragma once

#include "sandbox_fixture.h"
#include "support/sample_assets.h"
#include "wire/assignment/assignment_codec.h"

namespace esteira::test {

/// Configurations of the first fund, by asset type, and of the other fund.
inline const QByteArray kCcb = "12fcce59-b1e9-44fd-86b1-f9d204948682";
inline const QByteArray kMercantil = "1404cd3a-ec32-4b3b-837b-1bf3b938eca4";
inline const QByteArray kServicos = "3dde8fcb-603a-45da-8663-5a99e910fc8d";
inline const QByteArray kContrato = "4fba675d-9f6d-46b2-94ae-6af5fb68eb68";
inline const QString kCcbAssignor = QStringLiteral("KU.TUO.HPN/0001-04");

inline const QByteArray kPdf = "%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n";

inline const QByteArray kCloseInsertion = q("{'assignment_status':'completed_assets_insertion'}");
inline const QByteArray kReopen = q("{'assignment_status':'pending_assets_insertion'}");
inline const QByteArray kApprove = q("{'assignment_status':'approved'}");
inline const QByteArray kDeny = q("{'assignment_status':'denied'}");
inline const QByteArray kRemove = q("{'asset_status':'denied'}");

inline QByteArray fundPath() { return "/trade_receivables/fund_class/" + kFund.toLatin1(); }
inline QByteArray documentBody(const QByteArray &type, const QByteArray &pdf = kPdf)
{
    return q("{'document_type':'" + type + "','document_b64':'" + pdf.toBase64() + "'}");
}

/// A bench with the calls of the assignment API: the integrator is the consultant, the manager decides.
class AssignmentBench : public Bench {
public:
    explicit AssignmentBench(const QByteArray &configurationKey = kMercantil, const sandbox::SandboxOptions &options = {})
        : Bench(options), configuration(configurationKey) {}

    QByteArray configuration;

    QByteArray path(const QByteArray &batch = {}, const QByteArray &rest = {}) const
    {
        return fundPath() + "/assignment_configuration/" + configuration + "/assignment" + (batch.isEmpty() ? "" : "/" + batch) + rest;
    }
    QByteArray assetPath(const QByteArray &batch, const QByteArray &asset) const { return path(batch, "/asset/" + asset); }

    Answer createAssignment(const QByteArray &batch) { return post(path(), q("{'external_id':'" + batch + "'}")); }
    Answer insertAsset(const QByteArray &batch, const assignment::AssetRequest &asset)
    {
        return post(path(batch, "/asset"), wire::encodeAssetRequest(asset));
    }
    /// Good assets of the configuration's type: "A-1", "A-2"…
    void fill(const QByteArray &batch, int count = 1)
    {
        createAssignment(batch);
        for (int i = 1; i <= count; ++i)
            insertAsset(batch, sample(QStringLiteral("A-%1").arg(i), i));
    }
    assignment::AssetRequest sample(const QString &id, int number = 1) const
    {
        if (configuration == kCcb) {
            auto asset = sampleCcb(id);
            asset.originatorDocumentNumber = kCcbAssignor;
            return asset;
        }
        if (configuration == kContrato)
            return sampleDiscountedContract(id, number);
        auto asset = sampleDuplicata(id, number);
        if (configuration == kServicos)
            asset.assetType = QStringLiteral("duplicata_servicos");
        return asset;
    }
    Answer closeInsertion(const QByteArray &batch) { return put(path(batch), kCloseInsertion); }
    Answer manage(const QByteArray &batch, const QByteArray &body) { return client->call("PUT", at.manager, path(batch), body); }
    Answer sendDocument(const QByteArray &batch, const QByteArray &asset, const QByteArray &body)
    {
        return post(assetPath(batch, asset) + "/document", body);
    }
    void setOutcomes(const QByteArray &json) { admin("PUT", "/outcomes", q(json)); }

    /// To the manager's table: filled, closed, found eligible.
    void bringToManager(const QByteArray &batch, int count = 1)
    {
        fill(batch, count);
        closeInsertion(batch);
        runUntilIdle();
    }

    QString statusOf(const QByteArray &batch) { return get(path(batch)).text("status"); }
    wire::Json assetOf(const QByteArray &batch, const QByteArray &asset) { return get(fundPath() + "/assignment/" + batch + "/asset/" + asset).json(); }
    QString assetStatus(const QByteArray &batch, const QByteArray &asset) { return assetOf(batch, asset)[QLatin1String("status")].string(); }
    QString reasonOf(const QByteArray &batch, const QByteArray &asset) { return assetOf(batch, asset)[QLatin1String("denial_reason")].string(); }
    wire::Json assignmentRecord(const QByteArray &batch)
    {
        return admin("GET", "/state?batch=" + batch).json()[QLatin1String("assignments")].array().value(0);
    }
};

} // namespace esteira::test
