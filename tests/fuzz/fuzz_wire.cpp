// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/jsondocument.h"
#include "tests/fuzz/batchoracle.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/jsongrammar.h"

// Every message that the hub or a kiosk decodes. The first byte of an input says which; the rest is its body.
namespace gatebook::fuzz {

namespace {

using wire::JsonDocument;

// What was decoded, encoded and decoded again is the same; and what we write is JSON to others too.
template <typename Message> void survives(const QByteArray &encoded, const Message &message, const auto &decode)
{
    GATEBOOK_HOLDS(jsonFacts(encoded).isJson);
    const auto again = decode(encoded);
    GATEBOOK_HOLDS(again.ok());
    if constexpr (requires { message == message; })
        GATEBOOK_HOLDS(again.value() == message);
    else
        GATEBOOK_HOLDS(encode(again.value()) == encoded);
}

// Of the kiosk: an error names what is wrong.
template <auto decode, auto encode> void answer(const QByteArray &body)
{
    const auto message = decode(body);
    if (!message) {
        GATEBOOK_HOLDS(!message.error().message.isEmpty());
        return;
    }
    GATEBOOK_HOLDS(jsonFacts(body).isJson);
    survives(encode(*message), *message, decode);
}

// Of the hub: broken JSON is 400, a broken field 422 with its name.
template <auto decode> void request(const QByteArray &body)
{
    const auto message = decode(body);
    const JsonFacts facts = jsonFacts(body);
    if (!message) {
        const wire::Problem &problem = message.error();
        const bool badJson = problem.status == 400 && problem.code == u"bad_json" && problem.errors.empty();
        const bool badField = problem.status == 422 && problem.code == u"invalid_request" && !problem.errors.empty();
        GATEBOOK_HOLDS(badJson || badField);
        GATEBOOK_HOLDS(facts.depth > kJsonDepthMax || badJson == (!facts.isJson || facts.halfCharacter));
        return;
    }
    GATEBOOK_HOLDS(facts.isJson);
    survives(wire::encode(*message), *message, decode);
}

void problem(const QByteArray &body)
{
    const wire::Problem problem = wire::decodeProblem(422, body);
    survives(wire::encode(problem), Result<wire::Problem>(problem).value(),
        [](const QByteArray &text) { return Result<wire::Problem>(wire::decodeProblem(422, text)); });
}

// The decoder under all of them says of a text what the grammar says.
void document(const QByteArray &body)
{
    const JsonFacts facts = jsonFacts(body);
    if (facts.depth > kJsonDepthMax)
        return;
    const auto strict = JsonDocument::parse(body);
    const auto marked = JsonDocument::parse(body, JsonDocument::HalfCharacters::Marked);
    GATEBOOK_HOLDS(strict.ok() == (facts.isJson && !facts.halfCharacter));
    GATEBOOK_HOLDS(marked.ok() == facts.isJson);
    if (!strict)
        return;
    const QByteArray compact = wire::compactJson(strict->root());
    const auto again = JsonDocument::parse(compact);
    GATEBOOK_HOLDS(again.ok());
    GATEBOOK_HOLDS(wire::compactJson(again->root()) == compact);
    GATEBOOK_HOLDS(wire::repeatsKeyAnywhere(again->root()) == wire::repeatsKeyAnywhere(strict->root()));
}

QByteArray encodeEnrolAnswer(const wire::EnrolAnswer &answer)
{
    return wire::encode(answer);
}

QByteArray encodeBatchAnswer(const wire::BatchAnswer &answer)
{
    return wire::encode(answer);
}

QByteArray encodeManifestPage(const wire::ManifestPage &page)
{
    return wire::encode(page);
}

QByteArray encodeFeedPage(const wire::FeedPage &page)
{
    return wire::encode(page);
}

QByteArray encodeParticipants(const wire::ParticipantsAnswer &answer)
{
    return wire::encode(answer);
}

using Check = void (*)(const QByteArray &);
constexpr std::array<Check, 14> kChecks{
    &document,
    &batch,
    &badItemFailsNoOther,
    &identityIsOfTheItem,
    &request<&wire::decodeEnrolRequest>,
    &request<&wire::decodeDeviceStatus>,
    &answer<&wire::decodeBatchAnswer, &encodeBatchAnswer>,
    &answer<&wire::decodeManifestPage, &encodeManifestPage>,
    &answer<&wire::decodeFeedPage, &encodeFeedPage>,
    &answer<&wire::decodeParticipants, &encodeParticipants>,
    &answer<&wire::decodeEnrolAnswer, &encodeEnrolAnswer>,
    &answer<&wire::decodeMissing, &wire::encodeMissing>,
    &answer<&wire::decodeLiveCursor, &wire::encodeLiveCursor>,
    &problem,
};

} // namespace

} // namespace gatebook::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    gatebook::fuzz::Input input(data, size);
    // Letters, so that a corpus file can be written and read.
    const auto which = static_cast<std::size_t>(static_cast<quint8>(input.byte() - 'a'));
    gatebook::fuzz::kChecks.at(which % gatebook::fuzz::kChecks.size())(input.rest());
    return 0;
}
