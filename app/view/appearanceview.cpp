// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/appearanceview.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace gatebook {

namespace {

constexpr int kHalfLight = 128; // of 255

} // namespace

AppearanceView::AppearanceView()
{
    if (qGuiApp != nullptr)
        qGuiApp->installEventFilter(this);
}

void AppearanceView::choose(const QString &theme, double fontScale)
{
    m_followsSystem = theme == u"system";
    m_theme = m_followsSystem ? systemsTheme() : themeOf(theme);
    m_fontScale = std::isfinite(fontScale) ? std::clamp(fontScale, kFontScaleMin, kFontScaleMax) : kFontScaleMin;
    Q_EMIT changed();
}

bool AppearanceView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_followsSystem && m_theme != systemsTheme()) {
        m_theme = systemsTheme();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

// Qt tells it directly from 6.5 on; what the desktop's windows look like says the same in every version.
AppearanceView::Theme AppearanceView::systemsTheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kHalfLight ? Dark : Light;
}

AppearanceView::Theme AppearanceView::themeOf(const QString &name)
{
    if (name == u"light")
        return Light;
    return name == u"contrast" ? HighContrast : Dark;
}

} // namespace gatebook
