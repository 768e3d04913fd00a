// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>

#include <optional>

#include "app/device/machinefacts.h"

namespace gatebook {

// Looks at power and disk on a thread of its own, every half minute and when asked; and writes what a person wants to keep.
// Lives on the GUI thread.
class MachineProbe : public QObject
{
    Q_OBJECT

public:
    static constexpr int kEveryMs = 30'000;

    explicit MachineProbe(QString dataDir);
    ~MachineProbe() override; // waits for a look that is under way

    // Thoroughly: with a trial of writing. While one look is under way, at most one more waits.
    void lookNow();
    // Into the data directory, in place of an earlier file of that name. → saved
    void save(const QString &fileName, const QByteArray &content);

Q_SIGNALS:
    // The trial's result is that of the last one: absent before the first.
    void looked(const gatebook::MachineFacts &facts);
    void saved(bool ok, const QString &what); // the file's path, or what was wrong

private:
    void look(bool thoroughly);
    void finished(const MachineFacts &facts);

    QString m_dataDir;
    QThread m_thread;
    QObject *m_worker = nullptr; // lives and dies on m_thread
    QTimer m_timer;
    std::optional<DiskWrite> m_write; // of the last trial
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace gatebook
