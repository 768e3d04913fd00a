// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/codesreader.h"

#include <QFile>
#include <QSemaphore>

#include <mutex>
#include <thread>

#include "shared/base/posting.h"

namespace gatebook {

namespace {

constexpr int kStandardInput = 0;       // by its number: lines of a FILE end at U+0000, and half a code is another code
constexpr qint64 kLongestLine = 65'536; // bytes; what is longer is cut in pieces, and no ticket anyway

} // namespace

struct CodesReader::Shared
{
    QFile file;
    QSemaphore requests;
    std::mutex mutex;
    CodesReader *receiver = nullptr; // null: nobody listens any more

    // False: nobody listens.
    bool post(const QString &code, bool atEnd)
    {
        const std::lock_guard lock(mutex);
        if (receiver == nullptr)
            return false;
        callLater(receiver, [to = receiver, code, atEnd] {
            if (atEnd)
                Q_EMIT to->finished();
            else
                Q_EMIT to->line(code);
        });
        return true;
    }

    void run()
    {
        bool more = true;
        while (more) {
            requests.acquire();
            QByteArray bytes;
            do {
                bytes = file.readLine(kLongestLine);
                more = !bytes.isEmpty();
                while (bytes.endsWith('\n') || bytes.endsWith('\r'))
                    bytes.chop(1);
            } while (more && QString::fromUtf8(bytes).isEmpty()); // a byte order mark alone is no line
            more = post(QString::fromUtf8(bytes), !more) && more;
        }
    }
};

Result<std::unique_ptr<CodesReader>> CodesReader::open(const QString &path)
{
    auto shared = std::make_shared<Shared>();
    bool opened = false;
    if (path == u"-") {
        opened = shared->file.open(kStandardInput, QIODevice::ReadOnly);
    } else {
        shared->file.setFileName(path);
        opened = shared->file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return Error{Error::Kind::NotFound, QStringLiteral("--codes %1: %2").arg(path, shared->file.errorString())};
    return std::unique_ptr<CodesReader>(new CodesReader(std::move(shared)));
}

CodesReader::CodesReader(std::shared_ptr<Shared> shared) : m_shared(std::move(shared))
{
    m_shared->receiver = this;
    std::thread([kept = m_shared] { kept->run(); }).detach();
}

CodesReader::~CodesReader()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->receiver = nullptr;
    }
    m_shared->requests
        .release(); // a thread that waits for a request ends; one that waits for input ends with the process
}

void CodesReader::requestNext()
{
    m_shared->requests.release();
}

} // namespace gatebook
