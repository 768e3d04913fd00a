// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/uuid.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "tests/shared/wire/generators.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const QUuid kEvent(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));

} // namespace

// decode ∘ encode = identity, for every message.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void batch();
    void batchAnswer();
    void manifestPage();
    void feedPage();
    void participants();
    void enrolRequest();
    void enrolAnswer();
    void deviceStatus();
    void missing();
    void liveCursor();
    void problem();
};

void RoundTripTest::batch()
{
    QVERIFY(rc::check("batch", [] {
        const auto scans = *rc::gen::nonEmpty(rc::gen::container<std::vector<Scan>>(anyScan()));
        const auto sentAt = *rc::gen::maybe(anyTime());
        const std::optional<qint64> sentAtMs = sentAt ? std::optional(*sentAt) : std::nullopt;
        const auto batch = wire::decodeBatch(wire::encodeBatch(scans, sentAtMs), kEvent);
        RC_ASSERT(batch.ok());
        RC_ASSERT(batch->sentAtMs == sentAtMs);
        RC_ASSERT(batch->items.size() == scans.size());
        for (std::size_t i = 0; i < scans.size(); ++i)
            RC_ASSERT(batch->items[i] == wire::BatchItem(scans[i]));
        RC_ASSERT(wire::encodeBatch({scans[0]}, {}) == "{\"check_ins\":[" + wire::encode(scans[0]) + "]}");
    }));
}

void RoundTripTest::batchAnswer()
{
    QVERIFY(rc::check("batch answer", [] {
        const wire::BatchAnswer answer = *anyBatchAnswer();
        const auto decoded = wire::decodeBatchAnswer(wire::encode(answer));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == answer);
    }));
}

void RoundTripTest::manifestPage()
{
    QVERIFY(rc::check("manifest page", [] {
        const wire::ManifestPage page = *anyManifestPage();
        const auto decoded = wire::decodeManifestPage(wire::encode(page));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == page);
    }));
}

void RoundTripTest::feedPage()
{
    QVERIFY(rc::check("feed page", [] {
        const wire::FeedPage page = *anyFeedPage();
        const auto decoded = wire::decodeFeedPage(wire::encode(page));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == page);
    }));
}

void RoundTripTest::participants()
{
    QVERIFY(rc::check("participants", [] {
        const wire::ParticipantsAnswer answer = *anyParticipants();
        const auto decoded = wire::decodeParticipants(wire::encode(answer));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == answer);
    }));
}

void RoundTripTest::enrolRequest()
{
    QVERIFY(rc::check("enrolment", [] {
        const wire::EnrolRequest request = *anyEnrolRequest();
        const auto decoded = wire::decodeEnrolRequest(wire::encode(request));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == request);
    }));
}

void RoundTripTest::enrolAnswer()
{
    QVERIFY(rc::check("answer to the enrolment", [] {
        const wire::EnrolAnswer answer = *anyEnrolAnswer();
        const auto decoded = wire::decodeEnrolAnswer(wire::encode(answer));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded->token.reveal() == answer.token.reveal());
        RC_ASSERT(decoded->deviceUuid == answer.deviceUuid);
        RC_ASSERT(decoded->gate == answer.gate);
        RC_ASSERT(decoded->event == answer.event);
        RC_ASSERT(decoded->hub == answer.hub);
    }));
}

void RoundTripTest::deviceStatus()
{
    QVERIFY(rc::check("device status", [] {
        const wire::DeviceStatus status = *anyDeviceStatus();
        const auto decoded = wire::decodeDeviceStatus(wire::encode(status));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == status);
    }));
}

void RoundTripTest::missing()
{
    QVERIFY(rc::check("missing", [] {
        const auto ranges = *anyMissing();
        const auto decoded = wire::decodeMissing(wire::encodeMissing(ranges));
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == ranges);
    }));
}

void RoundTripTest::liveCursor()
{
    QVERIFY(rc::check("live cursor", [] {
        const QByteArray cursor = *anyToken();
        const QByteArray json = wire::encodeLiveCursor(cursor);
        RC_ASSERT(!json.contains('\n'));
        const auto decoded = wire::decodeLiveCursor(json);
        RC_ASSERT(decoded.ok());
        RC_ASSERT(decoded.value() == cursor);
    }));
}

void RoundTripTest::problem()
{
    QVERIFY(rc::check("problem", [] {
        wire::Problem problem;
        problem.status = *rc::gen::inRange(400, 600);
        problem.code = *anyText();
        problem.detail = *anyText();
        const auto count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            problem.errors.push_back({*anyText(), *anyText()});
        RC_ASSERT(wire::decodeProblem(problem.status, wire::encode(problem)) == problem);
    }));
}

GATEBOOK_TEST_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
