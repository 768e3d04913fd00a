// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/faulttrial.h"

#include <QDir>
#include <QFile>

namespace gatebook::test {

namespace {

constexpr int kLead = 4; // operations

QString copied(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    bool made = QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        made = made && QFile::copy(from + u'/' + name, to + u'/' + name);
    if (!made)
        qFatal("a folder can't be copied to %s", qPrintable(to));
    return to;
}

} // namespace

FaultTrial::FaultTrial(const FaultScene &scene, const QString &folder, SimDisk::Fault fault, quint64 seed)
    : m_scene(scene), m_folder(copied(scene.folder, folder)), m_fault(fault), m_random(seed),
      m_disk(m_folder, m_random), m_side(scene.past->copy())
{
}

FaultTrial::~FaultTrial()
{
    m_side->close();
}

Error FaultTrial::violation(const QString &what) const
{
    static const QStringList kCalls{QStringLiteral("change"), QStringLiteral("read"), QStringLiteral("growth")};
    return {Error::Kind::Corrupt,
        QStringLiteral("%1, %2 %3 failing%4: %5")
            .arg(m_scene.operation.isEmpty() ? QStringLiteral("the start") : m_scene.operation,
                kCalls.at(int(m_fault.call)))
            .arg(m_fault.n)
            .arg(m_fault.forGood ? QStringLiteral(" and all after it") : QString(), what)};
}

// Up to the operation: the start, and some work that makes a WAL and makes the operation possible.
Result<void> FaultTrial::begin()
{
    if (m_scene.operation.isEmpty()) {
        m_operation = {{}, [this] { return m_side->open(m_folder); }};
        return {};
    }
    if (auto opened = m_side->open(m_folder); !opened)
        return opened;
    std::optional<Operation> operation;
    for (int i = 0; i < kLead || !operation; ++i) {
        const Operation lead = m_side->next();
        if (const auto done = lead.run(); !done)
            return violation(lead.name + QStringLiteral(" failed by itself: ") + done.error().message);
        operation = m_side->operation(m_scene.operation);
    }
    m_operation = *operation;
    return {};
}

Result<qint64> FaultTrial::measure(FaultScene &scene)
{
    auto done = begin();
    if (done && m_side->isOpen()) {
        auto before = content();
        if (!before)
            return before.error();
        scene.contentBefore = *std::move(before);
    }
    const qint64 changes = m_disk.operations();
    if (done)
        done = m_operation.run();
    if (!done)
        return done.error();
    auto after = content();
    if (!after)
        return after.error();
    scene.contentAfter = *std::move(after);
    if (scene.operation.isEmpty())
        scene.contentBefore = scene.contentAfter; // a start changes nothing
    return m_disk.operations() - changes;
}

Result<void> FaultTrial::run()
{
    auto ready = begin();
    // What SQLite has in its cache can't fail to be read.
    if (ready && m_side->isOpen())
        ready = m_side->database().script({QStringLiteral("PRAGMA shrink_memory")});
    return ready ? attempt() : ready;
}

Result<void> FaultTrial::attempt()
{
    m_disk.plan(m_fault);
    auto done = m_operation.run();
    m_fired = m_disk.fired().failedCalls > 0;
    if (!done && !m_fired)
        return violation(QStringLiteral("it failed by itself: ") + done.error().message);
    if (!done && m_fault.forGood) {
        // While the disk is ill, another try does no harm either.
        const auto again = m_operation.run();
        m_disk.stopFaults();
        return again ? goOn() : afterFailure(done.error());
    }
    m_disk.stopFaults();
    return done ? afterSuccess() : afterFailure(done.error());
}

// What was said to be done is done, and stays.
Result<void> FaultTrial::afterSuccess()
{
    const auto now = content();
    if (!now)
        return violation(QStringLiteral("it was done, and then: ") + now.error().message);
    if (*now != m_scene.contentAfter)
        return violation(QStringLiteral("it said it was done: ") + difference(m_scene.contentAfter, *now));
    return losePower(*now, *now);
}

Result<void> FaultTrial::afterFailure(const Error &error)
{
    if (error.message.isEmpty())
        return violation(QStringLiteral("it failed without a word"));
    if (!QDir(m_folder).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty())
        return violation(QStringLiteral("it left files behind"));
    if (m_side->isOpen()) {
        const auto now = content();
        if (!now)
            return violation(QStringLiteral("the connection can't read any more: ") + now.error().message);
        if (*now != m_scene.contentBefore && *now != m_scene.contentAfter)
            return violation(QStringLiteral("it failed (%1) and left something: %2")
                                 .arg(error.message, difference(m_scene.contentBefore, *now)));
        if (*now == m_scene.contentBefore && m_random.below(2) == 0) {
            const auto again = m_operation.run();
            return again ? goOn()
                         : violation(QStringLiteral("it failed (%1), and again on a disk that is well: %2")
                                         .arg(error.message, again.error().message));
        }
    }
    return losePower(m_scene.contentBefore, m_scene.contentAfter);
}

// After an operation that was done at last.
Result<void> FaultTrial::goOn()
{
    const auto now = content();
    return now ? losePower(*now, *now) : violation(QStringLiteral("it was done, and then: ") + now.error().message);
}

Result<void> FaultTrial::losePower(const QByteArray &expected, const QByteArray &orElse)
{
    m_disk.die();
    m_side->close();
    if (m_random.below(5) == 0)
        m_disk.loseProcess();
    else
        m_disk.losePower(SimDisk::PowerCut(m_random.below(4)));
    m_disk.revive();
    if (const auto opened = m_side->open(m_folder); !opened)
        return violation(QStringLiteral("after a restart: ") + opened.error().message);
    const auto found = content();
    if (!found)
        return violation(QStringLiteral("after a restart: ") + found.error().message);
    if (*found != expected && *found != orElse)
        return violation(QStringLiteral("after a restart: ") + difference(expected, *found));
    if (const auto sound = checkSoundness(*m_side, m_side->facts()); !sound)
        return violation(QStringLiteral("after a restart: ") + sound.error().message);
    return {};
}

} // namespace gatebook::test
