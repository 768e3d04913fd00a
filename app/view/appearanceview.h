// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace gatebook {

// Which colours the window has and how large its texts are; the colours themselves are the style's business. Lives on the
// GUI thread.
class AppearanceView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(Theme theme READ theme NOTIFY changed)
    Q_PROPERTY(double fontScale READ fontScale NOTIFY changed)

public:
    enum Theme { Dark, Light, HighContrast };
    Q_ENUM(Theme)

    static constexpr double kFontScaleMin = 1.0;
    static constexpr double kFontScaleMax = 1.6;

    AppearanceView();

    // theme: "dark", "light", "contrast", or "system": light or dark as the desktop is, also when that changes; anything else
    // is dark, for a dark hall. fontScale: brought into its range; not a number: 1.
    void choose(const QString &theme, double fontScale);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] double fontScale() const { return m_fontScale; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(
        QObject *watched, QEvent *event) override; // the application's: its palette changes with the desktop's

private:
    [[nodiscard]] static Theme systemsTheme();
    [[nodiscard]] static Theme themeOf(const QString &name);

    bool m_followsSystem = false;
    Theme m_theme = Dark;
    double m_fontScale = kFontScaleMin;
};

} // namespace gatebook
