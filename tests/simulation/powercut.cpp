// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/powercut.h"

#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace gatebook::test {

PowerCut::PowerCut(DiskState &disk, SimDisk::PowerCut kind) : m_disk(disk), m_kind(kind)
{
    disk.forgetReplaced();
    for (const auto &[path, name] : disk.names()) {
        Survivor survivor{path, survivorOf(name), false, {}};
        survivor.isInPlace = survivor.file && survivor.file == name.now;
        const std::size_t count = survivor.file ? survivor.file->unsynced.count() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const bool arrives
                = kind == SimDisk::PowerCut::All || (kind != SimDisk::PowerCut::None && disk.random().below(2) == 0);
            survivor.reached.push_back({0, arrives ? survivor.file->unsynced.sizeOf(i) : 0});
            m_lost += arrives ? 0 : 1;
        }
        m_unsynced += qint64(count);
        m_survivors.push_back(std::move(survivor));
    }
    if (kind == SimDisk::PowerCut::Torn)
        tearOne();
}

std::shared_ptr<DiskFile> PowerCut::survivorOf(const DiskState::Name &name)
{
    if (name.now == name.durable || m_kind == SimDisk::PowerCut::All)
        return name.now;
    return m_kind == SimDisk::PowerCut::None || m_disk.random().below(2) == 0 ? name.durable : name.now;
}

// Of the write that is torn either part may be the one that arrived.
void PowerCut::tearOne()
{
    std::vector<std::pair<Survivor *, std::size_t>> wide; // the writes with a boundary inside
    for (Survivor &survivor : m_survivors) {
        for (std::size_t i = 0; i < survivor.reached.size(); ++i) {
            if (survivor.file->unsynced.firstPart(i, 0) > 0)
                wide.emplace_back(&survivor, i);
        }
    }
    if (wide.empty())
        return;
    const auto [survivor, index] = wide.at(m_disk.random().below(wide.size()));
    const UnsyncedWrites &unsynced = survivor->file->unsynced;
    const qint64 part = unsynced.firstPart(index, m_disk.random().next64());
    UnsyncedWrites::Reached &reached = survivor->reached.at(index);
    m_lost += reached.to == 0 ? 0 : 1;
    reached = m_disk.random().below(2) == 0 ? UnsyncedWrites::Reached{0, part}
                                            : UnsyncedWrites::Reached{part, unsynced.sizeOf(index)};
    m_torn = true;
}

void PowerCut::leaveInPlace() const
{
    for (const Survivor &survivor : m_survivors) {
        if (survivor.isInPlace) {
            survivor.file->unsynced.leave(survivor.file->descriptor(), survivor.reached);
            continue;
        }
        ::unlink(survivor.path.constData());
        if (survivor.file)
            copyTo(survivor.path, survivor);
    }
}

void PowerCut::leaveIn(const QByteArray &folder) const
{
    for (const Survivor &survivor : m_survivors) {
        if (survivor.file)
            copyTo(folder + survivor.path.mid(m_disk.folder().size()), survivor);
    }
}

void PowerCut::copyTo(const QByteArray &path, const Survivor &survivor)
{
    const int copy = ::open(path.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    QByteArray content(survivor.file->size(), Qt::Uninitialized);
    const auto size = size_t(content.size());
    if (copy < 0 || ::pread(survivor.file->descriptor(), content.data(), size, 0) != content.size()
        || ::pwrite(copy, content.constData(), size, 0) != content.size())
        qFatal("a simulated disk's file can't be copied to %s", path.constData());
    survivor.file->unsynced.leave(copy, survivor.reached);
    ::close(copy);
}

} // namespace gatebook::test
