// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/xdisplay.h"

#include <QElapsedTimer>
#include <QFile>

#include "app/scan/keypace.h"
#include "app/scan/physicalkey.h"
#include "tests/app/scan/keyplaces.h"

namespace gatebook::test {

namespace {

constexpr int kPatienceMs = 60'000;
constexpr quint32 kXkbOffset = 8;
constexpr int kTries = 50;
const QString kPause = QStringLiteral("1.3"); // seconds; longer than the rest of a code is waited for

QString keyCode(quint32 evdev)
{
    return QString::number(evdev + kXkbOffset);
}

} // namespace

XDisplay::~XDisplay()
{
    m_manager.kill();
    m_manager.waitForFinished(kPatienceMs);
    m_server.kill();
    m_server.waitForFinished(kPatienceMs);
}

bool XDisplay::start()
{
    // It writes the number that it found free to its standard output.
    m_server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1280x720x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    m_server.closeReadChannel(QProcess::StandardError);
    if (!m_server.waitForStarted(kPatienceMs) || !m_server.waitForReadyRead(kPatienceMs))
        return false;
    m_name = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    return m_name.size() > 1;
}

bool XDisplay::manageWindows()
{
    QFile settings(m_dir.filePath(QStringLiteral("openbox.xml")));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write("<openbox_config xmlns=\"http://openbox.org/3.4/rc\"><focus><focusNew>yes</focusNew></focus>"
                   "<desktops><number>1</number></desktops><keyboard/><mouse><context name=\"Client\">"
                   "<mousebind button=\"Left\" action=\"Press\"><action name=\"Focus\"/><action name=\"Raise\"/>"
                   "</mousebind></context></mouse><menu/></openbox_config>\n");
    settings.close();
    m_manager.setProcessEnvironment(environment());
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--config-file"), settings.fileName()});
    if (!m_manager.waitForStarted(kPatienceMs))
        return false;
    // It is there when it answers for the desktop.
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kPatienceMs && m_manager.state() == QProcess::Running) {
        QProcess asked;
        asked.setProcessEnvironment(environment());
        asked.setStandardErrorFile(QProcess::nullDevice());
        asked.start(QStringLiteral("xdotool"), {QStringLiteral("get_desktop")});
        if (asked.waitForFinished(kPatienceMs) && asked.exitCode() == 0)
            return true;
    }
    return false;
}

QProcessEnvironment XDisplay::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_IM_MODULE"));
    return environment;
}

bool XDisplay::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QStringList XDisplay::keysOf(const QString &code, KeyboardLayout layout)
{
    const QString delay = QStringLiteral("--delay");
    const QString none = QStringLiteral("0");
    QStringList hands;
    const auto act = [&](const char *what, quint32 evdev) {
        hands << QString::fromLatin1(what) << delay << none << keyCode(evdev);
    };
    for (const QChar c : code) {
        const Place place = placeOf(layout, c);
        const quint32 modifier = place.shift ? keys::kLeftShift : place.altGr ? keys::kAltGr : 0;
        if (modifier != 0)
            act("keydown", modifier);
        act("key", place.key);
        if (modifier != 0)
            act("keyup", modifier);
        if (isDeadOn(layout, c))
            act("key", 57);
    }
    act("key", keys::kEnter);
    return hands;
}

qint64 XDisplay::timed(const QStringList &xdotool) const
{
    const QString end = QStringLiteral("END");
    const QStringList clock{QStringLiteral("exec"), QStringLiteral("--sync"), QStringLiteral("--terminator"), end,
        QStringLiteral("date"), QStringLiteral("+%s%3N"), end};
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("xdotool"), clock + xdotool + clock);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        return -1;
    const QList<QByteArray> times = process.readAllStandardOutput().trimmed().split('\n');
    return times.size() == 2 ? times.last().toLongLong() - times.first().toLongLong() : -1;
}

int XDisplay::scan(const QString &code, KeyboardLayout layout) const
{
    for (int typed = 1; typed <= kTries; ++typed) {
        const qint64 tookMs = timed(keysOf(code, layout));
        if (tookMs < 0)
            return 0;
        if (tookMs <= KeyPace::kLongestGapMs) // and so is each gap
            return typed;
        if (!hands({QStringLiteral("sleep"), kPause}))
            return 0;
    }
    return 0;
}

} // namespace gatebook::test
