// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include <QDir>
#include <QImage>

namespace gatebook {

namespace {

constexpr int kSettledMs = 700; // after a change of page: texts and frames are there

} // namespace

Screenshots::Screenshots(QString folder, KioskView &view) : m_folder(std::move(folder)), m_view(view)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettledMs);
    connect(&m_settled, &QTimer::timeout, this, &Screenshots::takePage);
    connect(&m_view, &KioskView::pageChanged, this, [this] { m_settled.start(); });
}

void Screenshots::watch(QQuickWindow &window)
{
    m_window = &window;
    m_settled.start();
}

void Screenshots::setState(bool hasList, bool picturesToCome)
{
    if (m_hasList == hasList && m_picturesToCome == picturesToCome)
        return;
    m_hasList = hasList;
    m_picturesToCome = picturesToCome;
    m_settled.start();
}

void Screenshots::verdictComes()
{
    if (m_hasList && m_view.page() == KioskView::Waiting && m_view.waiting()->cameraLive())
        take(QStringLiteral("waiting"));
}

void Screenshots::verdictShown(const QString &word)
{
    take(QStringLiteral("verdict-") + word);
}

void Screenshots::takePage()
{
    switch (m_view.page()) {
    case KioskView::Waiting:
        if (!m_hasList)
            take(QStringLiteral("waiting-without-list"));
        else if (!m_picturesToCome)
            take(QStringLiteral("waiting"));
        return;
    case KioskView::Search:
        return take(QStringLiteral("search"));
    case KioskView::Setup:
        return take(QStringLiteral("setup"));
    case KioskView::Undo:
        return take(QStringLiteral("undo"));
    case KioskView::Recent:
        return take(QStringLiteral("recent"));
    case KioskView::Settings:
        return take(QStringLiteral("settings"));
    case KioskView::HubSetup:
        return take(QStringLiteral("hub-setup"));
    case KioskView::Override:
        return take(QStringLiteral("override"));
    case KioskView::Order:
        return take(QStringLiteral("order"));
    case KioskView::Preflight:
        return take(QStringLiteral("preflight"));
    case KioskView::Diagnostics:
        return take(QStringLiteral("diagnostics"));
    case KioskView::Scanner:
        return take(QStringLiteral("hand-scanner"));
    case KioskView::PairLaptop: // a picture of it would let a laptop in
    case KioskView::Pin:
    case KioskView::Verdict:
        return;
    }
}

void Screenshots::take(const QString &name)
{
    if (m_folder.isEmpty() || m_window == nullptr || m_taken.contains(name))
        return;
    m_taken.insert(name);
    const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!QDir().mkpath(m_folder) || !m_window->grabWindow().save(file))
        Q_EMIT problem(QStringLiteral("%1: can't be written").arg(file));
}

} // namespace gatebook
