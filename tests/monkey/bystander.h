// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QRasterWindow>

namespace gatebook::test {

// The desktop that a kiosk stands before: a window that waits behind it and counts what comes through.
class Bystander : public QRasterWindow
{
public:
    // Events that tell that this window was reached, since the last reset().
    [[nodiscard]] int reached() const { return m_reached; }
    void reset() { m_reached = 0; }

protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::FocusIn:
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
            ++m_reached;
            break;
        default:
            break;
        }
        return QRasterWindow::event(event);
    }

private:
    int m_reached = 0;
};

} // namespace gatebook::test
