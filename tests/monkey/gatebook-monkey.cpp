// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lane `monkey`: whatever is done to a kiosk's keyboard, mouse and scanner, nobody gets past its window and no scan is lost.
#include <QGuiApplication>

#include <cstdio>

#include "tests/monkey/monkeyround.h"
#include "tests/support/lane.h"

using namespace gatebook::test;

namespace {

constexpr int kActs = 25; // a round
constexpr int kSkipped = 77;

int skip(const char *why)
{
    std::printf("{\"lane\":\"monkey\",\"skipped\":\"%s\"}\n", why);
    return kSkipped;
}

QStringList playRound(Lane &lane, const XDisplay &display, Bystander &bystander)
{
    MonkeyRound round(display, bystander, lane.seed());
    const QStringList violations = round.play(kActs);
    lane.add(QStringLiteral("keys"), round.counts().keys);
    lane.add(QStringLiteral("clicks"), round.counts().clicks);
    lane.add(QStringLiteral("scans"), round.counts().scans);
    return violations;
}

} // namespace

int main(int argc, char **argv)
{
    XDisplay display;
    if (!display.start() || !display.manageWindows())
        return skip("Xvfb or openbox is not there");
    for (const QString &name : {QStringLiteral("DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")})
        qputenv(qPrintable(name), display.environment().value(name).toLocal8Bit());
    const QGuiApplication app(argc, argv);
    auto lane = Lane::fromArguments(QStringLiteral("monkey"), QGuiApplication::arguments());
    if (!lane)
        return 2;
    Bystander bystander;
    bystander.setTitle(QStringLiteral("Bystander"));
    bystander.showMaximized();
    return lane->play([&] { return playRound(*lane, display, bystander); });
}
