// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptoutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include "tests/support/secrethunt.h"

namespace gatebook::test {

namespace {

constexpr qsizetype kSecretsMax = 2'000; // of one test program

QString folder()
{
    return qEnvironmentVariable("GATEBOOK_KEPT_OUTPUT");
}

} // namespace

bool keepsOutput()
{
    return !folder().isEmpty();
}

QString keptFile(const QString &what)
{
    QDir().mkpath(folder());
    return QStringLiteral("%1/%2-%3.%4")
        .arg(folder(), QFileInfo(QCoreApplication::applicationFilePath()).fileName())
        .arg(QCoreApplication::applicationPid())
        .arg(what);
}

void keepSecret(const QByteArray &secret)
{
    static QSet<QByteArray> kept;
    if (!keepsOutput() || secret.size() < kSecretMin || secret.contains('\n') || kept.size() >= kSecretsMax
        || kept.contains(secret))
        return;
    kept.insert(secret);
    QFile file(keptFile(QStringLiteral("secrets")));
    if (!file.open(QIODevice::Append) || file.write(secret + '\n') != secret.size() + 1)
        qFatal("cannot note a secret");
}

void keepSecret(const QString &secret)
{
    keepSecret(secret.toUtf8());
}

} // namespace gatebook::test
