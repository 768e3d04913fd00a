// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/evening.h"

#include <QElapsedTimer>
#include <QTest>

namespace gatebook::test {

namespace {

constexpr int kLookMs = 100; // between two looks at the files

} // namespace

Evening::Evening(int tickets, std::size_t kiosks) : m_promises(kiosks), m_tickets(tickets), m_kiosks(kiosks)
{
    m_hub.logTo(log(QStringLiteral("hub")));
}

bool Evening::prepare()
{
    m_event = m_hub.makeEvent();
    const ProgramRun imported = m_hub.run(importOf(0));
    if (imported.exitCode != 0)
        m_promises.broken(QStringLiteral("the list can't be imported: ") + QString::fromUtf8(imported.err));
    return imported.exitCode == 0;
}

QStringList Evening::importOf(int number) const
{
    QByteArray list = "code,name\n";
    for (int ticket = 0; ticket < m_tickets; ++ticket)
        list += QStringLiteral("TICKET-%1,Person %1 of list %2\n").arg(ticket).arg(number).toLatin1();
    const QString file = m_hub.write(QStringLiteral("list.csv"), list);
    return {QStringLiteral("import"), file, QStringLiteral("--event"), m_event};
}

QString Evening::pair(std::size_t kiosk, quint16 port) const
{
    const ProgramRun run = m_hub.run({QStringLiteral("--json"), QStringLiteral("pair"), QStringLiteral("--gate"),
        QStringLiteral("Gate %1").arg(kiosk), QStringLiteral("--event"), m_event, QStringLiteral("--url"),
        QStringLiteral("http://127.0.0.1:%1").arg(port)});
    return run.json().value(QStringLiteral("uri")).toString();
}

QStringList Evening::someCodes(RandomSource &random, qsizetype count) const
{
    QStringList codes;
    while (codes.size() < count)
        codes += QStringLiteral("TICKET-%1").arg(random.below(static_cast<quint64>(m_tickets) + 3));
    return codes;
}

Result<Evening::AllBooks> Evening::read() const
{
    AllBooks all;
    auto hub = readHubBooks(m_hub.dataDir(), Owner::Runs);
    if (!hub)
        return hub.error();
    all.hub = *std::move(hub);
    for (std::size_t kiosk = 0; kiosk < m_kiosks; ++kiosk) {
        auto books = readKioskBooks(kioskDir(kiosk), Owner::Runs);
        if (!books)
            return books.error();
        all.kiosks.push_back(*std::move(books));
    }
    return all;
}

bool Evening::drains(int withinMs) const
{
    QElapsedTimer sinceLook;
    return QTest::qWaitFor(
        [&] {
            if (sinceLook.isValid() && sinceLook.elapsed() < kLookMs)
                return false;
            const auto all = read();
            sinceLook.start();
            return all && difference(all->hub, all->kiosks).isEmpty();
        },
        withinMs);
}

void Evening::checkEnd()
{
    const auto all = read();
    if (!all)
        return m_promises.broken(all.error().message);
    m_promises.checkEnd(all->hub, all->kiosks);
    const ProgramRun verified = m_hub.run({QStringLiteral("verify")});
    if (verified.exitCode != 0)
        m_promises.broken(QStringLiteral("verify: ") + QString::fromUtf8(verified.err + verified.out));
}

void Evening::keepIfBroken()
{
    if (m_promises.violations().isEmpty())
        return;
    m_hub.keepFiles();
    m_promises.broken(QStringLiteral("the files are kept in ") + m_hub.file({}));
}

} // namespace gatebook::test
