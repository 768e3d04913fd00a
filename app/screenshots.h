// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QSet>
#include <QString>
#include <QTimer>

#include "app/view/kioskview.h"

namespace gatebook {

// Keeps a picture of each page and of each kind of verdict, the first time that it is shown. Does nothing without a folder.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(QString folder, KioskView &view);

    void watch(QQuickWindow &window);
    // hasList: the waiting page is of use. picturesToCome: it will look better when the first of them is in its frame.
    void setState(bool hasList, bool picturesToCome);
    void verdictComes(); // before the view is told
    void verdictShown(const QString &word);

Q_SIGNALS:
    void problem(const QString &line);

private:
    void takePage();
    void take(const QString &name);

    QString m_folder;
    KioskView &m_view;
    QPointer<QQuickWindow> m_window;
    QTimer m_settled;
    QSet<QString> m_taken;
    bool m_hasList = false;
    bool m_picturesToCome = false;
};

} // namespace gatebook
