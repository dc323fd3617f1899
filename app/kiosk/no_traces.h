#pragma once

namespace kiosk {

/// No core file when the program dies: answers in RAM must not reach the disk that way.
void leaveNoCore();
/// Nobody else on this machine may read the program's memory or attach to it.
void hideMemory();

}
