// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace gatebook::test {

// Everything that happened, as a hash: the same seed gives the same one. Told line by line where somebody wants to read it.
class Trace
{
public:
    explicit Trace(bool tells) : m_tells(tells) { }

    void note(qint64 atMs, const char *what, quint64 machine, const QByteArray &detail = {});
    [[nodiscard]] QByteArray hash() const { return m_hash.result().toHex(); }

private:
    bool m_tells;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace gatebook::test
