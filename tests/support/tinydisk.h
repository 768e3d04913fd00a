// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <utility>

namespace gatebook::test {

// A small file system of its own, mounted over a folder; needs root. Where isMounted() is false, skip the test.
class TinyDisk
{
public:
    explicit TinyDisk(QString folder, const QString &size = QStringLiteral("1m")) : m_folder(std::move(folder))
    {
        m_mounted = run(QStringLiteral("mount"),
            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=") + size,
                QStringLiteral("tmpfs"), m_folder});
    }
    ~TinyDisk()
    {
        if (m_mounted)
            run(QStringLiteral("umount"), {m_folder});
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder});
    }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString m_folder;
    bool m_mounted = false;
};

} // namespace gatebook::test
