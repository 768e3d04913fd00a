// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gst/gst.h>

#include <atomic>
#include <memory>
#include <string>

namespace gatebook::test {

// Between a plug and all that was started from it. A camera that is plugged in again is another plug: what the old one started
// stays dead, as behind a new /dev/video of the system's.
struct CameraPlug
{
    std::atomic<bool> pluggedIn = true;
    std::atomic<bool> frozen = false;
};

// The description of a pipeline as one element, which gives frames while its plug does. Floating; null: GStreamer can't make it.
[[nodiscard]] GstElement *makeCameraPipeline(
    const std::string &description, const char *name, const std::shared_ptr<CameraPlug> &plug);

} // namespace gatebook::test
