// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>
#include <cstring>

#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutator.h"

// Stands in for libFuzzer where the compiler has none: runs every file that is named, or that lies in a folder that is named,
// then mutations of them. The same arguments give the same inputs on every machine.
//   fuzz_NAME [--mutations COUNT] [--seed N] FILE|FOLDER…
// If the target finds something, the input is left in ./crash-input and the program ends as the target ended it.
namespace {

using gatebook::fuzz::Mutator;

constexpr auto kCrashFile = "crash-input";

QByteArray g_input; // for the signal handler

void keepInput(int signal)
{
    if (std::FILE *file = std::fopen(kCrashFile, "wb")) {
        std::fwrite(g_input.constData(), 1, static_cast<std::size_t>(g_input.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "the input (%lld bytes) is in %s\n", static_cast<long long>(g_input.size()), kCrashFile);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray &input)
{
    g_input = input;
    (void)LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
}

bool addFile(const QString &path, QList<QByteArray> &corpus)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return false;
    }
    corpus.append(file.readAll());
    return true;
}

bool add(const QString &path, QList<QByteArray> &corpus)
{
    const QDir folder(path);
    if (!folder.exists())
        return addFile(path, corpus);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    return std::all_of(
        names.begin(), names.end(), [&](const QString &name) { return addFile(folder.filePath(name), corpus); });
}

} // namespace

int main(int argc, char **argv)
{
    quint64 mutations = 0;
    quint64 seed = 1;
    QList<QByteArray> corpus;
    for (int i = 1; i < argc; ++i) {
        const bool hasValue = i + 1 < argc;
        if (hasValue && std::strcmp(argv[i], "--mutations") == 0)
            mutations = std::strtoull(argv[++i], nullptr, 10);
        else if (hasValue && std::strcmp(argv[i], "--seed") == 0)
            seed = std::strtoull(argv[++i], nullptr, 10);
        else if (!add(QFile::decodeName(argv[i]), corpus))
            return 2;
    }
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "no input: name a file or a folder\n");
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL})
        std::signal(signal, keepInput);
    for (const QByteArray &input : std::as_const(corpus))
        run(input);
    Mutator mutator(corpus, seed);
    for (quint64 i = 0; i < mutations; ++i)
        run(mutator.next());
    std::printf("%lld files and %llu mutations held\n", static_cast<long long>(corpus.size()), mutations);
    return 0;
}
