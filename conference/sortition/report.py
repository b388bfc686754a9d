"""stub"""
def report(prepared, drawn, found): return "<html>"
