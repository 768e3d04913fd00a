// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWindow>

namespace gatebook::test {

// A window whose focus object is a text field of the simplest kind: printable keys are appended, as is what an input method
// makes.
class FieldWindow : public QWindow
{
public:
    QString text;
    int enters = 0;
    int strayReleases = 0; // whose press never came
    bool editable = true;

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::InputMethodQuery) {
            static_cast<QInputMethodQueryEvent *>(event)->setValue(Qt::ImEnabled, editable);
            event->accept();
            return true;
        }
        if (event->type() == QEvent::InputMethod) {
            text += static_cast<QInputMethodEvent *>(event)->commitString();
            return true;
        }
        return QWindow::event(event);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_down.append(event->key());
        if (event->key() == Qt::Key_Return)
            ++enters;
        else
            text += event->text();
    }
    void keyReleaseEvent(QKeyEvent *event) override
    {
        if (!m_down.removeOne(event->key()))
            ++strayReleases;
    }

private:
    QList<int> m_down;
};

} // namespace gatebook::test
