// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gatebook-filmcheck DIR…: films of tickets, frame by frame through the kiosk's decoder. DIR holds 00000.jpg, 00001.jpg … at 30 a
// second and truth.json, [{"first","last","text","symbology","condition"}]: which ticket is held up from which frame to which. One
// JSON line a film: how many tickets were read, which were not, what was misread, milliseconds of
// processor time a frame. Exit 1: a misread.

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "app/scan/decodeworker.h"
#include "tests/support/virtualcamera/greyframe.h"

using namespace gatebook;

namespace {

constexpr int kFramesPerSecond = 30;

struct Ticket
{
    int first = 0;
    int last = 0;
    QString text;
    QString told; // symbology and condition
    bool read = false;
};

std::vector<Ticket> readTruth(const QDir &film)
{
    QFile file(film.filePath(QStringLiteral("truth.json")));
    std::vector<Ticket> tickets;
    if (file.open(QIODevice::ReadOnly))
        for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array())
            tickets.push_back({entry[QStringLiteral("first")].toInt(), entry[QStringLiteral("last")].toInt(),
                entry[QStringLiteral("text")].toString(),
                entry[QStringLiteral("symbology")].toString() + u' ' + entry[QStringLiteral("condition")].toString()});
    return tickets;
}

double at(std::vector<double> sorted, int percent)
{
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted.at((sorted.size() - 1) * static_cast<std::size_t>(percent) / 100);
}

// Plays a film and prints its line. → how many texts were misread
int check(const QDir &film)
{
    const SystemClock clock;
    FrameMailbox mailbox;
    DecodeWorker worker(mailbox, clock);
    std::vector<Ticket> tickets = readTruth(film);
    QStringList misread;
    int number = 0;
    QObject::connect(&worker, &DecodeWorker::sighted, &worker, [&](const ScanEvent &scan) {
        const auto held = std::find_if(tickets.begin(), tickets.end(), [&](const Ticket &ticket) {
            return ticket.first <= number && number <= ticket.last && ticket.text == scan.text;
        });
        if (held == tickets.end())
            misread << scan.text;
        else
            held->read = true;
    });
    std::vector<double> ms;
    for (const QString &name : film.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name)) {
        number = name.section(u'.', 0, 0).toInt();
        mailbox.offer({test::greyFrame(QImage(film.filePath(name))), number * 1000LL / kFramesPerSecond});
        const std::clock_t before = std::clock(); // processor time: others may use the machine, too
        worker.decodeWaiting();
        ms.push_back(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    }
    QStringList missed;
    for (const Ticket &ticket : tickets)
        if (!ticket.read)
            missed << ticket.told;
    const QJsonObject line{{QStringLiteral("film"), film.path()},
        {QStringLiteral("frames"), static_cast<int>(ms.size())},
        {QStringLiteral("tickets"), static_cast<int>(tickets.size())},
        {QStringLiteral("read"), static_cast<int>(tickets.size()) - static_cast<int>(missed.size())},
        {QStringLiteral("missed"), QJsonArray::fromStringList(missed)},
        {QStringLiteral("misread"), QJsonArray::fromStringList(misread)}, {QStringLiteral("ms_median"), at(ms, 50)},
        {QStringLiteral("ms_p95"), at(ms, 95)}, {QStringLiteral("decoder"), decoderVersion()}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return static_cast<int>(misread.size());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    int misread = 0;
    for (const QString &folder : QCoreApplication::arguments().mid(1))
        misread += check(QDir(folder));
    return misread == 0 ? 0 : 1;
}
