#include "app/kiosk/no_traces.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace kiosk {

void leaveNoCore()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void hideMemory() { prctl(PR_SET_DUMPABLE, 0); }

}
