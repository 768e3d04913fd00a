// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSize>

#include "tests/qml/gallery/gallerystates.h"

namespace gatebook::test {

// The real window on the harness's view-models. Language, theme and size change while it is open, as they do at a door.
class GalleryWindow
{
public:
    GalleryWindow(); // made when there is an application

    [[nodiscard]] bool isThere() const { return m_window != nullptr; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] Harness &harness() { return m_harness; }

    void speak(const QString &language) { m_harness.kiosk()->language()->choose(language); }
    void dress(const QString &theme, double fontScale) { m_harness.kiosk()->appearance()->choose(theme, fontScale); }
    void resize(const QSize &size);
    void show(const GalleryState &state);
    // As it is drawn now, in the window's own pixels.
    [[nodiscard]] QImage picture();

private:
    Harness m_harness;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; // the engine's
};

} // namespace gatebook::test
