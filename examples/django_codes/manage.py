"""A Django project with one command: python examples/django_codes/manage.py guest_code --help"""

from __future__ import annotations

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "project_settings")
    execute_from_command_line(sys.argv)
