// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/windowdevice.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QQuickStyle>

#include "shared/domain/ticketid.h"
#include "shared/wire/pairinguri.h"

namespace gatebook::test {

WindowDevice::WindowDevice(KioskOptions given, bool headless) : options(std::move(given))
{
    options.dataDir = dir.filePath(QStringLiteral("kiosk"));
    options.headless = headless;
    kiosk = std::make_unique<Kiosk>(options, clock, random);
}

bool WindowDevice::start()
{
    if (!kiosk->start() || QGuiApplication::topLevelWindows().isEmpty())
        return false;
    window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    view = window == nullptr ? nullptr : window->property("kiosk").value<KioskView *>();
    if (view == nullptr)
        return false;
    QObject::connect(view->verdict(), &VerdictView::changed, view, [this] { words << view->verdict()->word(); });
    return true;
}

void WindowDevice::type(const QString &text, qint64 gapMs)
{
    for (const QChar character : text)
        press(Qt::Key_A, QString(character), gapMs);
}

void WindowDevice::press(int key, const QString &text, qint64 gapMs)
{
    keyMs += gapMs;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        event.setTimestamp(static_cast<quint64>(keyMs));
        QCoreApplication::sendEvent(window, &event);
    }
}

QString WindowDevice::textOf(const char *name) const
{
    const auto *item = window->findChild<QObject *>(QString::fromLatin1(name));
    return item == nullptr ? QString() : item->property("text").toString();
}

WindowHub::WindowHub() : m_event(m_hub.addEvent(QStringLiteral("Night Run")))
{
    auto cancelled = ticket(QStringLiteral("NR-CANCELLED-7"), QStringLiteral("Bogdan Żółć"));
    cancelled.status = TicketStatus::Cancelled;
    m_hub.addTickets(m_event, {ticket(QStringLiteral("NR-VALID-42"), QStringLiteral("Ada Müller")), cancelled});
}

void WindowHub::addOrder(const QString &order, int tickets)
{
    std::vector<ledger::TicketRow> rows;
    for (int i = 1; i <= tickets; ++i) {
        rows.push_back(ticket(order + QStringLiteral("-%1").arg(i), order + QStringLiteral("-%1").arg(i)));
        rows.back().order = order;
    }
    m_hub.addTickets(m_event, rows);
}

QString WindowHub::pairingUri()
{
    return wire::pairingUriText(m_hub.pairingUri(m_hub.pairingCode(m_event)));
}

std::unique_ptr<WindowDevice> WindowHub::readyDevice()
{
    KioskOptions options;
    options.enrolUri = pairingUri();
    auto device = std::make_unique<WindowDevice>(options);
    if (!device->start() || !QTest::qWaitFor([&] { return device->textOf("entered") == u"0"; }, kPatienceMs))
        return nullptr;
    return device;
}

ledger::TicketRow WindowHub::ticket(const QString &code, const QString &name) const
{
    ledger::TicketRow row;
    row.ticketUuid = ticketUuid(m_event, code);
    row.code = code;
    row.name = name;
    row.category = QStringLiteral("Day ticket");
    return row;
}

bool drawTicket(const char *symbology, const QString &text, const QString &file)
{
    const QStringList arguments{QStringLiteral("-b"), QString::fromLatin1(symbology), QStringLiteral("--scale=4"),
        QStringLiteral("--binary"), QStringLiteral("--quietzones"), QStringLiteral("-o"), file, QStringLiteral("-d"),
        text};
    return QProcess::execute(QStringLiteral("zint"), arguments) == 0;
}

int runWindowTest(QObject &test, int argc, char **argv)
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    return QTest::qExec(&test, argc, argv);
}

} // namespace gatebook::test
