// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace gatebook::test {

// A program that behaves as `gatebook-hub` does on its outside, as a shell script that does what a test wants.
class ScriptHub
{
public:
    // Of its own: $1 … are the arguments; $PORT is the TLS port that it is to listen on (4711 where it may choose).
    explicit ScriptHub(const QByteArray &body) { play(body); }

    void play(const QByteArray &body)
    {
        const QByteArray script = "#!/bin/sh\n"
                                  "echo \"$@\" >> '"
            + file("calls")
            + "'\n"
              "PORT=4711\n"
              "for word; do case $last in --tls-listen) PORT=${word##*:};; esac; last=$word; done\n"
              "[ \"$PORT\" = 0 ] && PORT=4711\n"
              "ready() { echo '{\"listening\":[\"https://127.0.0.1:'$PORT'\",\"http://127.0.0.1:4712\"]}'; }\n"
              "wait_for_ever() { echo $$ > '"
            + file("pid") + "'; exec tail -f /dev/null; }\n" + body;
        // A new file each time: one that runs can't be written.
        QFile::remove(program());
        QFile out(program());
        if (!out.open(QIODevice::WriteOnly) || out.write(script) != script.size()
            || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("cannot write a test script");
    }

    [[nodiscard]] QString program() const { return m_dir.filePath(QStringLiteral("gatebook-hub")); }
    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QByteArray file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)).toUtf8(); }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile in(QString::fromUtf8(file(name)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] qint64 pid() const { return read("pid").trimmed().toLongLong(); } // of wait_for_ever
    // How it was called, one line a time.
    [[nodiscard]] QList<QByteArray> calls() const
    {
        QList<QByteArray> lines = read("calls").split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace gatebook::test
