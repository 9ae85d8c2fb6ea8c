import settings
SEEN = settings.RATE
