#pragma once

#include "tests/core/timeline/scene.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <map>

namespace socketscope {

/// What a look at every event says should be in the frame.
struct FullScan
{
    std::vector<quint32> marks;
    std::vector<std::pair<double, CallSet>> columns;
};

inline FullScan scanLane(Scene &scene, quint32 socketId, const FrameRequest &request)
{
    const TimelineAxis axis(request.mode, scene.order);
    std::vector<std::pair<qint64, EventKey>> calls;
    for (qsizetype number = 0; number < scene.recording.events().size(); ++number) {
        const SocketEvent &event = scene.recording.events().at(number);
        const EventKey key{event.startNs, number};
        if (event.socketId == socketId)
            calls.push_back({axis.unitOf(key), key});
    }
    std::sort(calls.begin(), calls.end());
    const double cell = FrameBuilder::kCellPx * request.scale.unitsPerPx;
    const double column = TimelineFrame::kColumnPx * request.scale.unitsPerPx;
    std::map<double, std::vector<EventKey>> cells;
    for (const auto &[unit, key] : calls) {
        const double x = request.scale.xOf(unit);
        if (x >= 0 && x <= request.widthPx)
            cells[std::floor(double(unit) / cell)];
    }
    FullScan scan;
    for (const auto &[unit, key] : calls) {
        const auto found = cells.find(std::floor(double(unit) / cell));
        if (found != cells.end())
            found->second.push_back(key);
    }
    for (const auto &[index, keys] : cells) {
        std::map<double, CallSet> columns;
        bool failureShown = false;
        for (const EventKey &key : keys) {
            const SocketEvent &event = scene.recording.events().at(qsizetype(key.number));
            const bool single = qsizetype(keys.size()) <= FrameBuilder::kMostMarksPerCell;
            if (single || (event.failed() && !failureShown))
                scan.marks.push_back(quint32(key.number));
            failureShown = failureShown || event.failed();
            if (!single) {
                CallSet &set = columns[std::floor(double(axis.unitOf(key)) / column)];
                set = CallSet(set | callBit(event.call()));
            }
        }
        for (const auto &[place, calls2] : columns)
            scan.columns.push_back({place, calls2});
    }
    return scan;
}

inline void recordRandom(Recording &recording, int count, int sockets, qint64 meanStepNs)
{
    HandmadeLog log(recording);
    QRandomGenerator random(11);
    qint64 now = 0;
    for (int number = 0; number < count; ++number) {
        const quint32 socket = 1 + random.bounded(sockets);
        log.on(EndpointId::client(socket), socket, int(socket) + 3);
        // Bursts and pauses, some at the same instant, some that began earlier.
        now += random.bounded(10) == 0 ? random.bounded(meanStepNs * 30) : random.bounded(3);
        const qint64 back = random.bounded(40) == 0 ? random.bounded(meanStepNs) : 0;
        const bool failed = random.bounded(50) == 0;
        log.call(random.bounded(2) ? Call::Send : Call::Recv, qMax<qint64>(0, now - back),
            failed ? -1 : 10, 10, 0, failed ? ECONNRESET : 0);
    }
}

} // namespace socketscope
