// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace gatebook::test {

// The file named by the environment's GATEBOOK_CAMERAS says which cameras are plugged in; whoever rewrites it plugs and unplugs
// them. It is a key file of GLib's; each group is a camera:
//   [Gate camera]
//   caps=video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1
//   pipeline=videotestsrc is-live=true
//   frozen=false                       (true: it stays plugged in and gives no more frames)
struct CameraEntry
{
    std::string name;
    std::string caps;
    std::string pipeline;
    bool frozen = false;

    [[nodiscard]] bool isSameCamera(const CameraEntry &other) const
    {
        return name == other.name && caps == other.caps && pipeline == other.pipeline;
    }
};

// Empty where there is no such file, or nothing of use in it. Any thread.
[[nodiscard]] std::vector<CameraEntry> readCameraList();

} // namespace gatebook::test
