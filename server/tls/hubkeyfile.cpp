// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/hubkeyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include "shared/base/platform/durable.h"

namespace gatebook::tls {

namespace {

constexpr qint64 kFileBytesMax = 65'536; // a key and a chain of certificates fit many times

#ifdef Q_OS_WIN
constexpr QFile::Permissions kOthers; // the user's folder keeps others out; Qt shows no owners there
#else
constexpr QFile::Permissions kOthers
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
#endif

Error unusable(const QString &path, const QString &why)
{
    return {Error::Kind::Invalid,
        QStringLiteral("the hub's key file %1 can't be used: %2. Put a copy of it back; or move it away for a new key,"
                       " and pair every device again")
            .arg(path, why)};
}

Error unwritable(const QString &path, const QString &why)
{
    return {Error::Kind::ReadOnly, QStringLiteral("cannot write the hub's key file %1: %2").arg(path, why)};
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Result<void> make(const QString &path)
{
    const auto pem = makeHubPem();
    if (!pem)
        return pem.error();
    QTemporaryFile file(path + QStringLiteral(".XXXXXX")); // made for its owner alone: 0600
    if (!file.open() || file.write(*pem) != pem->size() || !file.flush())
        return unwritable(path, file.errorString());
    const QString name = file.fileName();
    file.close();
    if (auto flushed = flushFile(name); !flushed)
        return flushed;
    // A second name is only given where there is none: unlike a rename it cannot take the place of another's key.
    if (!linkFile(name, path) && !isThere(path)) {
        file.setAutoRemove(false);
        if (auto renamed = replaceFile(name, path); !renamed)
            return renamed;
    }
    return flushFolder(QFileInfo(path).absolutePath());
}

} // namespace

Result<HubCertificate> loadHubKey(const QString &path)
{
    if (!isThere(path))
        return Error{Error::Kind::NotFound, QStringLiteral("there is no %1").arg(path)};
    if (!QFileInfo(path).isFile())
        return unusable(path, QStringLiteral("it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, QStringLiteral("it can't be read (%1)").arg(file.errorString()));
    if (file.permissions() & kOthers)
        return Error{Error::Kind::Invalid,
            QStringLiteral("the hub's key file %1 is open to other users of this machine; if none of them took a copy:"
                           " chmod 600 '%1'")
                .arg(path)};
    const QByteArray pem = file.read(kFileBytesMax + 1);
    if (pem.size() > kFileBytesMax)
        return unusable(path, QStringLiteral("it is far too large"));
    auto own = readHubPem(pem);
    return own ? own : Result<HubCertificate>(unusable(path, own.error().message));
}

Result<HubCertificate> loadOrMakeHubKey(const QString &path)
{
    if (!isThere(path)) {
        if (const auto made = make(path); !made)
            return made.error();
    }
    return loadHubKey(path);
}

} // namespace gatebook::tls
