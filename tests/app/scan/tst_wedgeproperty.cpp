// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include "tests/app/scan/testkeyboard.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::TestKeyboard;

namespace {

struct Key
{
    QChar character;
    qint64 afterMs = 0;
};

rc::Gen<QChar> printable()
{
    return rc::gen::map(rc::gen::inRange<int>(0x20, 0x7f), [](int c) { return QChar(c); });
}

// The pauses of a person, Enter among the keys. Fingers that roll over two keys are quick, but not twice in a row: no two
// pauses together are shorter than 110 ms, which is 18 keys a second.
rc::Gen<std::vector<Key>> typing()
{
    const auto pauses = rc::gen::container<std::vector<int>>(rc::gen::weightedOneOf<int>(
        {{6, rc::gen::inRange(90, 400)}, {2, rc::gen::inRange(15, 60)}, {1, rc::gen::just(3'000)}}));
    return rc::gen::map(
        rc::gen::pair(pauses, rc::gen::container<std::vector<QChar>>(200, printable())), [](const auto &made) {
            std::vector<Key> keys;
            int before = 110;
            for (std::size_t i = 0; i < std::min<std::size_t>(made.first.size(), 200); ++i) {
                const int pause = std::max(made.first[i], 110 - before);
                before = pause;
                keys.push_back({i % 9 == 8 ? QChar(u'\r') : made.second[i], pause});
            }
            return keys;
        });
}

// What a scanner types: four characters or more, each after 1 to 35 ms; at times one pause of a radio scanner.
struct Burst
{
    std::vector<Key> keys;
    int terminators = 0; // Enter, twice, or none
    QString text() const
    {
        QString text;
        for (const Key &key : keys)
            text += key.character;
        return text;
    }
};

rc::Gen<Burst> burst()
{
    const auto key = rc::gen::map(rc::gen::pair(printable(), rc::gen::inRange(1, 36)), [](const auto &made) {
        return Key{made.first, made.second};
    });
    return rc::gen::map(
        rc::gen::tuple(rc::gen::container<std::vector<Key>>(4, key), rc::gen::container<std::vector<Key>>(key),
            rc::gen::inRange(0, 3), rc::gen::inRange(0, 200)),
        [](const auto &made) {
            auto [keys, more, terminators, pause] = made;
            if (!more.empty())
                more.front().afterMs = std::max<qint64>(more.front().afterMs, pause);
            keys.insert(keys.end(), more.begin(), more.end());
            return Burst{keys, terminators};
        });
}

QString asReached(const std::vector<Key> &keys)
{
    QString text;
    for (const Key &key : keys)
        text += key.character == u'\r' ? QStringLiteral("Enter") : QString(key.character);
    return text;
}

void type(TestKeyboard &keyboard, const std::vector<Key> &keys)
{
    for (const Key &key : keys) {
        if (key.character == u'\r')
            keyboard.enter(key.afterMs);
        else
            keyboard.type(key.character, key.afterMs);
    }
}

void scan(TestKeyboard &keyboard, const Burst &burst)
{
    type(keyboard, burst.keys);
    for (int i = 0; i < burst.terminators; ++i)
        keyboard.enter(10);
}

} // namespace

class WedgePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void whatAPersonTypesIsNeverAScanAndReachesTheWindowInOrder()
    {
        const bool holds = rc::check([] {
            TestKeyboard keyboard;
            keyboard.scanner.setSettings({KeyboardLayout::Us, *rc::gen::arbitrary<bool>(), {}, {}});
            const auto keys = *typing();
            type(keyboard, keys);
            keyboard.settle();
            RC_ASSERT(keyboard.scans.isEmpty());
            RC_ASSERT(keyboard.reached.join(QString()) == asReached(keys));
        });
        QVERIFY(holds);
    }

    void whatAScannerTypesIsAlwaysAScanCharacterForCharacterAndReachesNothing()
    {
        const bool holds = rc::check([] {
            TestKeyboard keyboard;
            keyboard.scanner.setSettings({KeyboardLayout::Us, false, {}, {}});
            const auto bursts = *rc::gen::container<std::vector<Burst>>(burst());
            QStringList expected;
            for (Burst burst : bursts) {
                burst.keys.front().afterMs = 600; // the next ticket
                scan(keyboard, burst);
                expected << burst.text();
            }
            keyboard.settle();
            RC_ASSERT(keyboard.scans == expected);
            RC_ASSERT(keyboard.reached.isEmpty());
        });
        QVERIFY(holds);
    }

    void aScannerThatIsKnownToSendEnterIsHeardAmongTyping()
    {
        const bool holds = rc::check([] {
            TestKeyboard keyboard;
            QString typed;
            QStringList expected;
            for (int i = 0; i < 4; ++i) {
                const auto keys = *typing();
                type(keyboard, keys);
                typed += asReached(keys);
                Burst burst = *::burst();
                burst.keys.front().afterMs = 600;
                burst.terminators = std::max(burst.terminators, 1);
                scan(keyboard, burst);
                expected << burst.text();
            }
            keyboard.settle();
            RC_ASSERT(keyboard.scans == expected);
            RC_ASSERT(keyboard.reached.join(QString()) == typed);
        });
        QVERIFY(holds);
    }
};

GATEBOOK_TEST_MAIN(WedgePropertyTest)
#include "tst_wedgeproperty.moc"
