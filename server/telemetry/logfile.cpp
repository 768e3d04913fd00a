// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/logfile.h"

#include <QFileInfo>

namespace gatebook::telemetry {

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{Error::Kind::Invalid, QStringLiteral("%1 is not a file that can be written on").arg(path)};
    std::unique_ptr<LogFile> file(new LogFile(path, limits));
    if (!file->openFile())
        return Error{
            Error::Kind::ReadOnly, QStringLiteral("cannot write %1: %2").arg(path, file->m_file.errorString())};
    return file;
}

bool LogFile::openFile()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, kOwnerOnly)
        && m_file.setPermissions(kOwnerOnly);
}

bool LogFile::write(const QByteArray &lines, const std::atomic<bool> & /*hurry*/)
{
    if (!m_file.isOpen() && !openFile())
        return false;
    qint64 before = m_file.size();
    if (before > 0 && before + lines.size() > m_limits.bytes) {
        if (!moveAside() || !openFile())
            return false;
        before = 0;
    }
    if (m_file.write(lines) == lines.size())
        return true;
    m_file.resize(before); // a full disk took half a line
    return false;
}

bool LogFile::moveAside()
{
    m_file.close();
    const QString path = m_file.fileName();
    if (m_limits.files <= 1)
        return QFile::remove(path);
    QFile::remove(numbered(m_limits.files - 1));
    for (int number = m_limits.files - 2; number >= 1; --number) {
        if (QFile::exists(numbered(number)) && !QFile::rename(numbered(number), numbered(number + 1)))
            return false;
    }
    return QFile::rename(path, numbered(1));
}

QString LogFile::numbered(int number) const
{
    return QStringLiteral("%1.%2").arg(m_file.fileName()).arg(number);
}

} // namespace gatebook::telemetry
