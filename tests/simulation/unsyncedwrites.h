// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace gatebook::test {

// What was done to one file since its last good sync, in order, each with what it replaced. Files are given as descriptors
// open for reading and writing.
class UnsyncedWrites
{
public:
    // The part of one operation's bytes that reached the disk, [from, to). A truncation counts as one byte.
    struct Reached
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    // Called before the operation is done.
    void aboutToWrite(int file, const char *data, qint64 size, qint64 offset);
    void aboutToTruncate(int file, qint64 size);
    void clear() { m_operations.clear(); }

    [[nodiscard]] std::size_t count() const { return m_operations.size(); }
    [[nodiscard]] qint64 sizeOf(std::size_t index) const;
    // Cuts the operation at a 512-byte boundary of the file, taken by `choice` (any number): → the size of its first part,
    // 0 if no boundary lies inside. 512: the smallest unit that disks write as a whole.
    [[nodiscard]] qint64 firstPart(std::size_t index, quint64 choice) const;
    [[nodiscard]] static qint64 firstPart(qint64 offset, qint64 size, quint64 choice);

    // Makes a file in which all was done the one that is left when of each operation only this part reached the disk.
    void leave(int file, const std::vector<Reached> &reached) const;
    // The same, and the rest is forgotten: what reached() names is all that was ever written.
    void forgetOthers(int file, const std::vector<Reached> &reached);

private:
    struct Operation
    {
        bool truncates = false;
        qint64 offset = 0; // of a truncation: the new size
        qint64 sizeBefore = 0;
        QByteArray before;
        QByteArray after;
    };

    void undo(int file) const;
    static void redo(int file, const Operation &operation, Reached part);

    std::vector<Operation> m_operations;
};

} // namespace gatebook::test
