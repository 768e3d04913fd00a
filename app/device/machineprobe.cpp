// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/machineprobe.h"

#include <QDir>

#include <utility>

#include "app/device/disk.h"
#include "app/device/power.h"
#include "shared/base/posting.h"

namespace gatebook {

MachineProbe::MachineProbe(QString dataDir) : m_dataDir(std::move(dataDir)), m_worker(new QObject)
{
    qRegisterMetaType<MachineFacts>();
    m_thread.setObjectName(QStringLiteral("machine"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(false); });
    m_timer.start();
    look(false);
}

MachineProbe::~MachineProbe()
{
    m_thread.quit();
    m_thread.wait();
}

void MachineProbe::lookNow()
{
    look(true);
}

void MachineProbe::save(const QString &fileName, const QByteArray &content)
{
    callLater(m_worker, [this, path = QDir(m_dataDir).filePath(fileName), content] {
        const auto done = writeWhole(path, content);
        callLater(this, [this, ok = done.ok(), what = done ? path : done.error().message] { Q_EMIT saved(ok, what); });
    });
}

void MachineProbe::look(bool thoroughly)
{
    if (m_looking) {
        m_lookAgain |= thoroughly;
        return;
    }
    m_looking = true;
    callLater(m_worker, [this, folder = m_dataDir, thoroughly] {
        MachineFacts facts{readPower(), freeBytesAt(folder), {}};
        if (thoroughly)
            facts.write = tryWriting(folder);
        callLater(this, [this, facts] { finished(facts); });
    });
}

void MachineProbe::finished(const MachineFacts &facts)
{
    m_looking = false;
    if (facts.write)
        m_write = facts.write;
    MachineFacts all = facts;
    all.write = m_write;
    Q_EMIT looked(all);
    if (std::exchange(m_lookAgain, false))
        look(true);
}

} // namespace gatebook
