// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hygiene/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace gatebook::test {

namespace {

const QStringList kFolders{QStringLiteral("shared"), QStringLiteral("server"), QStringLiteral("app"),
    QStringLiteral("qml"), QStringLiteral("resources"), QStringLiteral("bench"), QStringLiteral("tests"),
    QStringLiteral("cmake")};
const QStringList kNames{QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml"),
    QStringLiteral("*.py"), QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt")};

} // namespace

QStringList SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"));
    QStringList result;
    for (const QString &line : lines) {
        if (const auto match = include.match(line); match.hasMatch())
            result << match.captured(1);
    }
    return result;
}

std::vector<SourceFile> readSourceTree()
{
    const QDir root(qEnvironmentVariable("GATEBOOK_SOURCE"));
    std::vector<SourceFile> files;
    for (const QString &folder : kFolders) {
        QDirIterator it(root.filePath(folder), kNames, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly | QIODevice::Text))
                files.push_back(
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

std::vector<FunctionSize> functionSizes(const SourceFile &file)
{
    std::vector<FunctionSize> sizes;
    int opened = 0;
    for (int number = 1; number <= file.lines.size(); ++number) {
        const QString &line = file.lines[number - 1];
        if (line == u"{")
            opened = number;
        else if (line == u"}" && opened > 0)
            sizes.push_back({opened, number - opened - 1});
    }
    return sizes;
}

} // namespace gatebook::test
