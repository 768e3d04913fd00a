// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/ticketid.h"

namespace gatebook {

namespace {

bool isBlank(QChar c)
{
    return (c >= QChar(0x09) && c <= QChar(0x0d)) || c == QChar(0x20);
}

} // namespace

QString trimCode(const QString &code)
{
    qsizetype from = 0;
    qsizetype to = code.size();
    while (from < to && isBlank(code[from]))
        ++from;
    while (to > from && isBlank(code[to - 1]))
        --to;
    return code.mid(from, to - from);
}

QUuid ticketUuid(const QUuid &event, const QString &code)
{
    return QUuid::createUuidV5(event, trimCode(code).toUtf8());
}

} // namespace gatebook
