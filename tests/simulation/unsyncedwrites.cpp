// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/unsyncedwrites.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace gatebook::test {

namespace {

constexpr qint64 kSector = 512;

qint64 sizeOfFile(int file)
{
    struct stat info
    {
    };
    if (::fstat(file, &info) != 0)
        qFatal("a simulated disk's file is gone");
    return info.st_size;
}

QByteArray readAt(int file, qint64 offset, qint64 size)
{
    QByteArray bytes(std::max<qint64>(size, 0), Qt::Uninitialized);
    if (::pread(file, bytes.data(), size_t(bytes.size()), offset) != bytes.size())
        qFatal("a simulated disk's file can't be read");
    return bytes;
}

void writeAt(int file, qint64 offset, const char *data, qint64 size)
{
    if (::pwrite(file, data, size_t(size), offset) != size)
        qFatal("a simulated disk's file can't be written");
}

void resize(int file, qint64 size)
{
    if (::ftruncate(file, size) != 0)
        qFatal("a simulated disk's file can't be resized");
}

} // namespace

void UnsyncedWrites::aboutToWrite(int file, const char *data, qint64 size, qint64 offset)
{
    const qint64 sizeBefore = sizeOfFile(file);
    const QByteArray before = readAt(file, offset, std::min(size, sizeBefore - offset));
    m_operations.push_back({false, offset, sizeBefore, before, QByteArray(data, size)});
}

void UnsyncedWrites::aboutToTruncate(int file, qint64 size)
{
    const qint64 sizeBefore = sizeOfFile(file);
    m_operations.push_back({true, size, sizeBefore, readAt(file, size, sizeBefore - size), {}});
}

qint64 UnsyncedWrites::sizeOf(std::size_t index) const
{
    const Operation &operation = m_operations.at(index);
    return operation.truncates ? 1 : operation.after.size();
}

qint64 UnsyncedWrites::firstPart(std::size_t index, quint64 choice) const
{
    const Operation &operation = m_operations.at(index);
    return operation.truncates ? 0 : firstPart(operation.offset, operation.after.size(), choice);
}

qint64 UnsyncedWrites::firstPart(qint64 offset, qint64 size, quint64 choice)
{
    const qint64 first = (offset / kSector + 1) * kSector; // the first boundary beyond the write's first byte
    const qint64 inside = (offset + size - 1) / kSector - first / kSector + 1;
    return inside <= 0 ? 0 : first + qint64(choice % quint64(inside)) * kSector - offset;
}

void UnsyncedWrites::undo(int file) const
{
    for (std::size_t i = m_operations.size(); i-- > 0;) {
        const Operation &operation = m_operations.at(i);
        resize(file, operation.sizeBefore);
        writeAt(file, operation.offset, operation.before.constData(), operation.before.size());
    }
}

void UnsyncedWrites::redo(int file, const Operation &operation, Reached part)
{
    if (part.from >= part.to)
        return;
    if (operation.truncates)
        resize(file, operation.offset);
    else
        writeAt(file, operation.offset + part.from, operation.after.constData() + part.from, part.to - part.from);
}

void UnsyncedWrites::leave(int file, const std::vector<Reached> &reached) const
{
    undo(file);
    for (std::size_t i = 0; i < m_operations.size(); ++i)
        redo(file, m_operations.at(i), reached.at(i));
}

void UnsyncedWrites::forgetOthers(int file, const std::vector<Reached> &reached)
{
    undo(file);
    const std::vector<Operation> all = std::exchange(m_operations, {});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Operation &operation = all.at(i);
        const auto [from, to] = reached.at(i);
        if (from >= to)
            continue;
        if (operation.truncates)
            aboutToTruncate(file, operation.offset);
        else
            aboutToWrite(file, operation.after.constData() + from, to - from, operation.offset + from);
        redo(file, operation, {from, to});
    }
}

} // namespace gatebook::test
