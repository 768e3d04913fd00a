// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/windowguard.h"

#include <QGuiApplication>
#include <QScreen>

namespace gatebook {

namespace {

constexpr int kSoonMs = 50;
constexpr int kAgainMs = 1000; // as long as another window keeps the keyboard

bool placesItself()
{
    return !QGuiApplication::platformName().startsWith(u"wayland");
}

} // namespace

WindowGuard::WindowGuard()
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WindowGuard::putRight);
}

void WindowGuard::watch(QWindow &window)
{
    m_window = &window;
    const auto soon = [this] { m_soon.start(kSoonMs); };
    connect(&window, &QWindow::visibilityChanged, this, soon);
    connect(&window, &QWindow::activeChanged, this, soon);
    connect(&window, &QWindow::screenChanged, this, soon);
    connect(&window, &QWindow::xChanged, this, soon);
    connect(&window, &QWindow::yChanged, this, soon);
    connect(&window, &QWindow::widthChanged, this, soon);
    connect(&window, &QWindow::heightChanged, this, soon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, soon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, soon);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) { watchScreen(*screen); });
    for (QScreen *screen : QGuiApplication::screens())
        watchScreen(*screen);
    soon();
}

void WindowGuard::watchScreen(QScreen &screen)
{
    connect(&screen, &QScreen::geometryChanged, this, [this] { m_soon.start(kSoonMs); });
    m_soon.start(kSoonMs);
}

void WindowGuard::putRight()
{
    if (m_window == nullptr || QGuiApplication::screens().isEmpty()) // a lid that is closed; one will come
        return;
    if (!QGuiApplication::screens().contains(m_window->screen()))
        m_window->setScreen(QGuiApplication::primaryScreen());
    if (m_window->visibility() != QWindow::FullScreen)
        m_window->showFullScreen();
    if (!placesItself())
        return;
    if (m_window->geometry() != m_window->screen()->geometry())
        m_window->setGeometry(m_window->screen()->geometry());
    if (m_window->isActive())
        return;
    m_window->raise();
    m_window->requestActivate();
    m_soon.start(kAgainMs);
}

} // namespace gatebook
