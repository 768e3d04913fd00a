// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gatebook::test {

struct SourceFile
{
    QString path; // from the project's root
    QStringList lines;

    [[nodiscard]] bool isCpp() const
    {
        return path.endsWith(QStringLiteral(".cpp")) || path.endsWith(QStringLiteral(".h"));
    }
    [[nodiscard]] bool isQml() const { return path.endsWith(QStringLiteral(".qml")); }
    [[nodiscard]] bool isUnder(const QString &folder) const { return path.startsWith(folder + u'/'); }
    [[nodiscard]] QStringList includes() const; // what stands between <> or "" of its #include lines
};

// Every file of ours below the folders that hold code, read from GATEBOOK_SOURCE.
[[nodiscard]] std::vector<SourceFile> readSourceTree();

struct FunctionSize
{
    int firstLine = 0; // from 1
    int lines = 0;
};

// Functions as our clang-format lays them out: the body's braces stand alone in the first column.
[[nodiscard]] std::vector<FunctionSize> functionSizes(const SourceFile &file);

} // namespace gatebook::test
