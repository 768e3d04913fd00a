// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/monkeyround.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

#include "app/scan/physicalkey.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kMostKeysAtOnce = 6;
constexpr int kTickets = 20; // of the event: codes below this number are on the list
constexpr int kUnknowns = 5; // for each such code
constexpr int kWidth = 1280;
constexpr int kHeight = 720;
constexpr quint32 kFirstPlace = 1; // Esc
constexpr quint32 kPlaces = 127;
constexpr quint32 kXkbOffset = 8;
const QString kPin = QStringLiteral("493827160594"); // longer than a monkey's luck
const QString kHumanGap = QStringLiteral("130");     // milliseconds
// Between a person's keys and a scanner's, in seconds.
const QString kBreath = QStringLiteral("0.7");

QString keyCode(quint32 place)
{
    return QString::number(place + kXkbOffset);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The field after the program's name, counted as proc(5) does.
qint64 statField(const QByteArray &stat, int number)
{
    constexpr int kFirst = 3;
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(number - kFirst).toLongLong();
}

} // namespace

MonkeyRound::MonkeyRound(const XDisplay &display, Bystander &bystander, quint64 seed)
    : m_display(display), m_bystander(bystander),
      m_random(static_cast<quint32>(seed) ^ static_cast<quint32>(seed >> 32U)), m_door(display)
{
}

QStringList MonkeyRound::play(int acts)
{
    if (!m_door.setPin(kPin) || !m_door.open())
        return {QStringLiteral("the kiosk does not open")};
    QCoreApplication::processEvents();
    m_bystander.reset(); // until the kiosk came, it had the keyboard
    m_supervised = supervisorsFiles();
    m_childrensFaults = childrensFaults(); // GStreamer looks through its plugins at the start
    for (int i = 0; i < acts && m_violations.isEmpty(); ++i)
        act();
    finish();
    return m_violations;
}

void MonkeyRound::act()
{
    const int kind = below(10);
    if (kind < 4)
        pressKeys();
    else if (kind < 7)
        click();
    else
        scan();
}

void MonkeyRound::pressKeys()
{
    constexpr std::array kModifiers{42U, 54U, 29U, 97U, keys::kLeftAlt, keys::kAltGr, 125U, 58U};
    QStringList held;
    for (const quint32 modifier : kModifiers) {
        if (below(8) == 0)
            held << keyCode(modifier);
    }
    QStringList acts;
    for (const QString &modifier : held)
        acts << QStringLiteral("keydown") << modifier;
    const int count = 1 + below(kMostKeysAtOnce);
    for (int i = 0; i < count; ++i)
        acts << QStringLiteral("key") << QStringLiteral("--delay") << kHumanGap
             << keyCode(kFirstPlace + static_cast<quint32>(below(kPlaces)));
    for (const QString &modifier : held)
        acts << QStringLiteral("keyup") << modifier;
    m_counts.keys += count;
    hands(acts);
}

// A finger on the glass is a click, where the system has no touch screen.
void MonkeyRound::click()
{
    ++m_counts.clicks;
    hands({QStringLiteral("mousemove"), QString::number(below(kWidth)), QString::number(below(kHeight)),
        QStringLiteral("click"), QString::number(below(12) == 0 ? 2 + below(4) : 1)});
}

void MonkeyRound::scan()
{
    // Each code once: the same ticket within seconds is one scan.
    const auto number = m_codes.size();
    const QString code = number % kUnknowns == 0
        ? QStringLiteral("NR24-%1").arg(number / kUnknowns % kTickets, 4, 10, QChar(u'0'))
        : QStringLiteral("XX-%1/%2").arg(number).arg(below(1'000'000));
    m_codes << code;
    ++m_counts.scans;
    present(code);
}

void MonkeyRound::present(const QString &code)
{
    hands({QStringLiteral("sleep"), kBreath});
    if (m_display.scan(code) == 0)
        violate(QStringLiteral("nobody can scan at a scanner's pace here"));
    look(QStringLiteral("a scan"));
}

void MonkeyRound::hands(const QStringList &xdotool)
{
    if (!m_display.hands(xdotool))
        violate(QStringLiteral("xdotool fails: ") + xdotool.join(u' '));
    look(xdotool.join(u' '));
}

void MonkeyRound::look(const QString &after)
{
    QCoreApplication::processEvents();
    if (m_bystander.reached() != 0)
        violate(QStringLiteral("the window behind was reached after: ") + after);
    if (!m_door.isRunning())
        return violate(QStringLiteral("the kiosk ended after: ") + after);
    lookAtProcess(after);
}

QString MonkeyRound::processFolder() const
{
    return QStringLiteral("/proc/%1").arg(m_door.pid());
}

qint64 MonkeyRound::childrensFaults() const
{
    constexpr int kField = 11;
    return statField(read(processFolder() + QStringLiteral("/stat")), kField);
}

// A child that is there, or one that has been waited for: that leaves its page faults with its parent.
void MonkeyRound::lookAtProcess(const QString &after)
{
    const QString process = processFolder();
    QByteArray children;
    for (const QString &task : QDir(process + QStringLiteral("/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        children += read(process + QStringLiteral("/task/") + task + QStringLiteral("/children"));
    if (!children.isEmpty() || childrensFaults() != m_childrensFaults)
        violate(QStringLiteral("the kiosk started a process after: ") + after);
}

// What only somebody behind the PIN can change: the settings, and the PIN itself. Beside it the file counts wrong tries.
QByteArray MonkeyRound::supervisorsFiles() const
{
    QByteArray pin = read(m_door.dataDir() + QStringLiteral("/supervisor-pin"));
    for (const QByteArray &line : pin.split('\n')) {
        if (line.contains("$argon2id$"))
            pin = line;
    }
    return read(m_door.dataDir() + QStringLiteral("/kiosk.ini")) + pin;
}

void MonkeyRound::finish()
{
    // Still there and answering: a good ticket is judged.
    if (m_violations.isEmpty()) {
        m_codes << QStringLiteral("THE-LAST-ONE");
        present(m_codes.last());
    }
    if (!m_door.isRunning())
        return;
    if (supervisorsFiles() != m_supervised)
        violate(QStringLiteral("somebody passed the PIN: settings or PIN have changed"));
    if (!m_door.hasScanned(m_codes)) {
        const QSet<QUuid> scanned = m_door.journal();
        for (const QString &code : m_codes) {
            if (!scanned.contains(m_door.ticketOf(code)))
                violate(QStringLiteral("not in the journal: ") + code);
        }
    }
    if (const int code = m_door.close(); code != 0)
        violate(QStringLiteral("asked to end, the kiosk ends with %1").arg(code));
}

void MonkeyRound::violate(const QString &what)
{
    m_violations << what;
}

} // namespace gatebook::test
